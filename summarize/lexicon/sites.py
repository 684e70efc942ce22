"""What the addresses of sites end in that the press of these languages is called by: NUR.KZ, lakenews.kg, Цензор.НЕТ.

The same for all languages, and so in none of their files. A site of any other ending is known by its capital.
"""

WORLDWIDE = ("com", "info", "net", "org", "нет")
LANDS = ("az", "kg", "kz", "ru", "tj", "tm", "ua", "uz", "рф")
SITE_ENDINGS = (*WORLDWIDE, *LANDS)
