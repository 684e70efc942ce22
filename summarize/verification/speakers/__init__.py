"""Who may be shown as the speaker of a quotation or claim.

`attribution` looks somebody of a name up in the article, `witnesses` weighs the finder's word against
the engine's, `readers_names` gives names and roles in the reader's language and script.
"""
