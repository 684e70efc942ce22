"""Words that begin a sentence, and words that go on with one, in writing that has no full stops.

Thai marks neither words nor the ends of sentences: a space stands after a sentence, and as well
after a clause, around a name, a number and the items of a list.
"""

from summarize.lexicon.notation import as_written

OPENERS = as_written(
    "ทั้งนี้ นอกจากนี้ นอกจากนั้น อย่างไรก็ตาม อย่างไรก็ดี ขณะที่ ในขณะที่ ขณะเดียวกัน ในขณะเดียวกัน สำหรับ "
    "จากนั้น หลังจากนั้น ต่อมา ล่าสุด เบื้องต้น พร้อมกันนี้ พร้อมกันนั้น ก่อนหน้านี้ ดังนั้น ปัจจุบัน ผู้สื่อข่าว "
    "ด้านนาย ด้านนาง ด้านพล ด้านผู้ ด้านโฆษก ส่วนนาย ส่วนนาง ส่วนกรณี ส่วนการ ส่วนที่ ส่วนประเด็น ส่วนผู้"
)
"""Beginnings of what is a sentence of its own: furthermore, meanwhile, as for."""

JOINERS = as_written(
    "และ หรือ ซึ่ง ที่ เพื่อ แต่ โดย จึง ว่า พร้อม รวม ตลอดจน กับ ของ ให้ ใน จาก เนื่องจาก เพราะ เช่น คือ "
    "ได้แก่ ถึง ไป มา ก็ ทำให้ ส่งผล อีก แก่ ต่อ ตาม เป็น ณ หลัง ก่อน จน นี้ แล้ว "
    "ประเทศ จังหวัด อำเภอ ตำบล เมือง หมู่ ถนน เขต เวลา วันที่"
)
"""Beginnings of what belongs to the clause before: and, which, because; parts of a place or time."""

TITLES = as_written("นาย นาง น.ส. พล. พ.ต. พ.ต.อ. ร.ต. ดร. ศ.")
"""What is written in front of a name, and with it one word."""

SAYING = as_written("กล่าว เปิดเผย ระบุ เผย ยืนยัน ชี้แจง โพสต์ แถลง อธิบาย เล่า บอก")
"""Beginnings of verbs of saying, of which the name before the space is the subject."""

SAID_THAT = "ว่า"
"""The end of a phrase behind which follows what was said."""
