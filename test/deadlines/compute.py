#!/usr/bin/env python3
"""The examples of R17 and R3, computed without a line of Belfry: Python's own datetime and zoneinfo, and the dates of Easter
as almanacs print them, typed in below instead of computed.

    python3 test/deadlines/compute.py closings > test/deadlines/closings.csv
    python3 test/deadlines/compute.py first-answers > test/deadlines/first-answers.csv

Days are counted one after the other, and service hours minute by minute on the wall clock of the zone: the slow way, so that
what can be wrong is something else than in the product.
"""
import csv
import sys
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

EASTER = {
    2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1), 2030: (4, 21),
    2031: (4, 13), 2032: (3, 28), 2033: (4, 17), 2034: (4, 9), 2035: (3, 25), 2036: (4, 13),
}
LEGAL_FIXED = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}
FEDERAL_FIXED = {(11, 2), (11, 15), (12, 26), (12, 27), (12, 28), (12, 29), (12, 30), (12, 31)}
BRIDGE_DAYS = {date(2026, 5, 15), date(2026, 7, 20)}
BRUSSELS = "Europe/Brussels"
ONE_DAY = timedelta(days=1)


def is_off(calendar, day):
    if day.isoweekday() > 5:
        return True
    easter = date(day.year, *EASTER[day.year])
    if (day.month, day.day) in LEGAL_FIXED or day - easter in (ONE_DAY, 39 * ONE_DAY, 50 * ONE_DAY):
        return True
    return calendar == "federal" and ((day.month, day.day) in FEDERAL_FIXED or day in BRIDGE_DAYS)


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


# --- R17: when a notice closes its ticket -------------------------------------------------------------------------------


def closing(calendar, zone, sent, days):
    """`sent` is a moment in the zone; its day is day 0 and does not count."""
    counted, skipped, day = [], [], sent.date()
    while len(counted) < days:
        day += ONE_DAY
        (skipped if is_off(calendar, day) else counted).append(day.isoformat())
    closes = datetime.combine(day + ONE_DAY, time(), ZoneInfo(zone))
    return [calendar, zone, utc(sent), days, " ".join(counted), " ".join(skipped), utc(closes)]


def closings():
    yield ["calendar", "zone", "sent", "days", "counted", "skipped", "closes"]
    both = ("legal", "federal")

    def at(day, hour=10, minute=0, second=0, zone=BRUSSELS):
        return datetime.combine(day, time(hour, minute, second), ZoneInfo(zone))

    # The four of the rule itself.
    for day in (date(2026, 11, 24), date(2026, 10, 29), date(2026, 12, 21), date(2026, 5, 12)):
        for calendar in both:
            yield closing(calendar, BRUSSELS, at(day), 5)
    for year in range(2024, 2036):
        easter = date(year, *EASTER[year])
        # Across Easter, Ascension and Whit Monday; a day 0 of each weekday, one year after the other.
        yield closing("legal", BRUSSELS, at(easter - 3 * ONE_DAY), 5)
        yield closing("federal", BRUSSELS, at(easter - (year % 7) * ONE_DAY), 5)
        yield closing("legal", BRUSSELS, at(easter + 37 * ONE_DAY), 5)
        yield closing("federal", BRUSSELS, at(easter + 46 * ONE_DAY), 5)
        # Year ends, and November with its three days.
        yield closing("federal", BRUSSELS, at(date(year, 12, 18 + year % 7)), 5)
        yield closing("legal", BRUSSELS, at(date(year, 12, 21)), 5)
        yield closing("federal", BRUSSELS, at(date(year, 10, 28)), 10)
        yield closing("legal", BRUSSELS, at(date(year, 7, 17)), 3)
        # A deadline on each side of both changes of the clock.
        yield closing("legal", BRUSSELS, at(last_sunday(year, 3) - 9 * ONE_DAY), 5)
        yield closing("legal", BRUSSELS, at(last_sunday(year, 3) - 6 * ONE_DAY), 5)
        yield closing("federal", BRUSSELS, at(last_sunday(year, 10) - 9 * ONE_DAY), 5)
        yield closing("federal", BRUSSELS, at(last_sunday(year, 10) - 6 * ONE_DAY), 5)
    # Day 0 on every weekday of a plain week, one to twenty days.
    for offset in range(7):
        yield closing("federal", BRUSSELS, at(date(2027, 2, 15) + offset * ONE_DAY), 5)
        yield closing("legal", BRUSSELS, at(date(2028, 2, 21) + offset * ONE_DAY), 1)
    for days in range(1, 21):
        yield closing("federal", BRUSSELS, at(date(2026, 12, 9)), days)
        yield closing("legal", BRUSSELS, at(date(2026, 4, 30)), days)
    # The bridge days of 2026: 15 May and 20 July.
    for day in [date(2026, 5, 7) + n * ONE_DAY for n in range(9)] + [date(2026, 7, 13) + n * ONE_DAY for n in range(9)]:
        yield closing("federal", BRUSSELS, at(day), 5)
    # Around midnight, where the zone decides which day is day 0.
    for zone in (BRUSSELS, "America/Toronto", "Pacific/Auckland"):
        for hour, minute, second in ((0, 0, 0), (23, 59, 59)):
            yield closing("federal", zone, at(date(2026, 11, 24), hour, minute, second, zone), 5)
    # Other zones, across their own changes of the clock. In Cairo the change is at midnight.
    for zone, days in (
        ("Europe/Lisbon", (date(2026, 3, 20), date(2026, 10, 16), date(2029, 12, 21))),
        ("America/Toronto", (date(2027, 3, 5), date(2027, 10, 29), date(2031, 4, 10))),
        ("Africa/Cairo", (date(2026, 4, 16), date(2027, 4, 22), date(2027, 10, 21), date(2028, 4, 20))),
        ("Pacific/Auckland", (date(2026, 3, 27), date(2026, 9, 18), date(2030, 12, 20))),
    ):
        for day in days:
            for count in (1, 5, 12):
                yield closing("legal", zone, at(day, 16, 45, 0, zone), count)


def last_sunday(year, month):
    day = date(year, month, 31)
    while day.isoweekday() != 7:
        day -= ONE_DAY
    return day


# --- R3: when a first answer is due -------------------------------------------------------------------------------------

OFFICE = {day: [("08:30", "17:00")] for day in range(1, 6)}
LUNCH = {day: [("09:00", "12:00"), ("13:00", "17:00")] for day in range(1, 6)}
HOURS = {
    "office": OFFICE,
    "lunch": LUNCH,
    "mornings": {1: [("09:00", "12:00")], 3: [("09:00", "12:00")], 5: [("09:00", "11:30")]},
    "saturday": {**OFFICE, 6: [("09:00", "12:00")]},
    "night": {day: [("00:00", "06:00"), ("20:00", "24:00")] for day in range(1, 8)},
    "round": {day: [("00:00", "24:00")] for day in range(1, 8)},
    # 24 December 2026 until noon, 23 December closed, 7 to 11 December in the afternoon; a Saturday, which is no business day.
    "exceptions": OFFICE,
}
EXCEPTIONS = {
    date(2026, 12, 24): [("08:30", "12:00")],
    date(2026, 12, 23): [],
    **{date(2026, 12, day): [("13:00", "17:00")] for day in range(7, 12)},
    date(2026, 12, 19): [("09:00", "12:00")],
}


def first_answer(hours, calendar, zone, received, service_hours):
    place, moment, left = ZoneInfo(zone), received.astimezone(timezone.utc), service_hours * 3600
    step = 60 if moment.second == 0 else 1
    while left > 0:
        wall = moment.astimezone(place)
        spans = HOURS[hours].get(wall.isoweekday(), [])
        if hours == "exceptions":
            spans = EXCEPTIONS.get(wall.date(), spans)
        now = wall.strftime("%H:%M")
        if not is_off(calendar, wall.date()) and any(opens <= now < closes for opens, closes in spans):
            left -= step
        moment += timedelta(seconds=step)
    return [hours, calendar, zone, utc(received), service_hours, utc(moment)]


def first_answers():
    yield ["hours", "calendar", "zone", "received", "serviceHours", "due"]

    def at(text, zone=BRUSSELS):
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))

    def due(hours, calendar, text, count=4, zone=BRUSSELS):
        return first_answer(hours, calendar, zone, at(text, zone), count)

    # Friday 16:00 is due on Monday 11:30, the example of the rule; and every hour of a week.
    yield due("office", "federal", "2026-11-27T16:00")
    for day in range(23, 30):
        for clock in ("07:15", "12:40", "16:59"):
            yield due("office", "federal", f"2026-11-{day}T{clock}")
    for text in ("2026-11-24T08:29:59", "2026-11-24T08:30:00", "2026-11-24T17:00:00", "2026-11-24T12:59:59", "2026-11-24T13:00:01"):
        yield due("office", "federal", text)
    for text in ("2026-11-24T11:30", "2026-11-24T12:30", "2026-11-24T16:00", "2026-11-27T16:30"):
        yield due("lunch", "legal", text)
    for text, count in (("2026-05-13T15:00", 4), ("2026-07-17T16:00", 4), ("2026-12-24T16:00", 4), ("2026-10-30T16:30", 8), ("2027-12-23T09:00", 12)):
        yield due("office", "federal", text, count)
        yield due("office", "legal", text, count)
    for count in (1, 2, 8, 20, 40, 80):
        yield due("mornings", "legal", "2026-03-27T10:00", count // 2 or 1)
        yield due("office", "federal", "2028-03-24T14:20", count)
    for text in ("2026-11-28T10:00", "2026-11-27T16:30"):
        yield due("saturday", "legal", text)
    # Nights and days without end, over both changes of the clock.
    for text in ("2026-03-27T23:00", "2026-10-23T22:30", "2027-03-29T01:15"):
        yield due("night", "legal", text, 8)
        yield due("round", "legal", text, 30)
    for zone, texts in (
        ("Europe/Lisbon", ("2026-03-27T16:00", "2026-10-23T16:10")),
        ("America/Toronto", ("2027-03-12T16:00", "2026-11-05T16:00")),
        ("Africa/Cairo", ("2027-04-29T19:00", "2027-10-28T19:00")),
        ("Pacific/Auckland", ("2026-04-03T16:00", "2026-09-25T16:30")),
    ):
        for text in texts:
            yield due("office", "legal", text, 4, zone)
            yield due("round", "legal", text, 12, zone)
    for text in (
        "2026-12-04T16:00", "2026-12-08T09:00", "2026-12-11T16:30", "2026-12-18T16:00", "2026-12-22T16:00", "2026-12-23T10:00",
        "2026-12-24T09:00", "2026-12-24T11:00", "2026-12-19T10:00",
    ):
        yield due("exceptions", "federal", text)
        yield due("exceptions", "legal", text)


if __name__ == "__main__":
    rows = {"closings": closings, "first-answers": first_answers}[sys.argv[1]]()
    # Two ways may lead to one example.
    csv.writer(sys.stdout, lineterminator="\n").writerows(dict.fromkeys(map(tuple, rows)))
