"""Codes of languages: the one that each language goes by here, and which are read alike.

People, pages and pycld2 write the same language in several ways: `nb` or `no`, `iw` or `he`, `rus` or
`ru`. Here is the one place that knows so, and which languages a sentence does not tell apart.
"""

from functools import cache

_SAME = """
    aa=aar ab=abk ae=ave af=afr ak=aka,twi am=amh an=arg ar=ara,arb as=asm av=ava ay=aym,ayr
    az=aze,azj ba=bak be=bel bg=bul bi=bis bm=bam bn=ben bo=bod,tib br=bre bs=bos ca=cat
    ce=che ch=cha co=cos cr=cre cs=ces,cze cu=chu cv=chv cy=cym,wel da=dan de=deu,ger dv=div
    dz=dzo ee=ewe el=ell,gre en=eng eo=epo es=spa et=ekk,est eu=baq,eus fa=fas,per,pes,prs
    ff=fuc,ful fi=fin fj=fij fo=fao fr=fra,fre fy=fry ga=gle gd=gla gl=glg gn=grn,gug gu=guj
    gv=glv ha=hau he=heb,iw hi=hin ho=hmo hr=hrv,scr ht=hat hu=hun hy=arm,hye hz=her ia=ina
    id=in,ind ie=ile ig=ibo ii=iii ik=esk,ipk io=ido is=ice,isl it=ita iu=ike,iku ja=jpn
    jv=jav,jw ka=geo,kat kg=kng,kon ki=kik kj=kua kk=kaz kl=kal km=khm kn=kan ko=kor
    kr=kau,knc ks=kas ku=kmr,kur kv=kom,kpv kw=cor ky=kir la=lat lb=ltz lg=lug li=lim ln=lin
    lo=lao lt=lit lu=lub lv=lav,lvs mg=mlg,plt mh=mah mi=mao,mri mk=mac,mkd ml=mal mn=khk,mon
    mr=mar ms=may,msa,zsm mt=mlt my=bur,mya na=nau nd=nde ne=nep,npi ng=ndo nl=dut,nld nn=nno
    no=nb,nob,nor nr=nbl nv=nav ny=nya oc=oci oj=ojg,oji om=orm or=ori,ory os=oss pa=pan
    pi=pli pl=pol ps=pbu,pus pt=por qu=que,quz rm=roh rn=run ro=mo,mol,ron,rum ru=rus rw=kin
    sa=san sc=src,srd sd=snd se=sme sg=sag si=sin sk=slk,slo sl=slv sm=smo sn=sna so=som
    sq=alb,als,sqi sr=cnr,hbs,scc,srp ss=ssw st=sot su=sun sv=swe sw=swa,swc,swh ta=tam te=tel
    tg=tgk th=tha ti=tir tk=tuk tn=tsn to=ton tr=tur ts=tso tt=tat ty=tah ug=uig uk=ukr ur=urd
    uz=uzb,uzn ve=ven vi=vie vo=vol wa=wln wo=wol xh=xho yi=ji,yid yo=yor za=zha
    zh=chi,cmn,zho zu=zul
"""
"""Codes that stand for another: those of three letters (ISO 639-2 and 639-3) of languages that have one
of two, and the withdrawn. From CLDR's `languageAlias`, but that Bokmål goes by `no`, as it is detected.
"""

_READ_AS = {"fil": "tl", "nn": "no", "yue": "zh"}
"""Languages that are told from their relative by no table, and read with its words."""

_SIBLINGS = tuple(map(frozenset, (("da", "no"), ("bs", "hr", "sh", "sr"), ("id", "ms"))))
"""Languages of which many a sentence could be in either."""


@cache
def _same() -> dict[str, str]:
    rows = (row.split("=") for row in _SAME.split())
    return {other: code for code, others in rows for other in others.split(",")}


def usual_code(code: str) -> str:
    """The code that a language goes by here: `no` for `nb`, `he` for `iw`, `ru` for `rus`."""
    return _same().get(code, code)


def read_as(code: str) -> str:
    """The code of the language by whose tables and words one is read: itself, but for Nynorsk and such."""
    usual = usual_code(code)
    return _READ_AS.get(usual, usual)


def are_siblings(one: str, other: str) -> bool:
    """Whether many a sentence could be in either of two languages."""
    one, other = read_as(one), read_as(other)
    return one == other or any(one in family and other in family for family in _SIBLINGS)
