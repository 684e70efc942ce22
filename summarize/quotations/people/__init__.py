"""Who the people of an article are, and whom a mention means.

```text
people_of_text              the people of a text, asked with `identify` whom a mention means; begin here
  by_words   by_case        whom, by the words of the mention; the same where names are declined
    by_description          whom a role means: the Kazakh leader
    resolving               whom a pronoun means, or what stands for one (antecedents: in one block)
  register   named_places   who there is, by what names; where in the text each is named
  spoken     standings      who has spoken so far; how a name stands in its sentence
  mentions   descriptions   which name a mention is about; what it tells without one
  nameless   base_form      who speaks without a name; what a description is called
  namings                   where names stand (before_names, not_names: what is in front of one, what is none)
    before_particles        names that a word for their case ends (Hindi)
  roles_beside   offices    where a role beside a name begins and ends; where an office ends that a name follows
    roles_in_front          Kazakh President X
    offices_of_bodies       leder i Elevorganisasjonen X (Nordic, Dutch)
    roles_behind            X, a spokesman for the ministry; X MP
    roles_apposed           The mayor, X
    roles_predicated        X ist Leiterin des Amtes (German)
  parts_of_names            what is in a name
  officeholders             what an office tells of who holds it
  person                    what is kept of somebody
```

An article introduces a person once in full, `Kazakh President Kassym-Jomart Tokayev`, and then says
Tokayev, he, or the Kazakh leader. The names are collected over the whole text first; a mention is
then read against them. What remains ambiguous is not named: a wrong name is worse than none.
"""
