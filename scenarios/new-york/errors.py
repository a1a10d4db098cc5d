#!/usr/bin/env python3
"""How far the scenario and simple rules are off New York's months that are held back, series by series.

    python3 scenarios/new-york/errors.py RESULTS LAST [SIDE]

RESULTS is the folder of a run of new-york-ride-hailing.yaml, LAST the last month that the rules may see, such as 2017-12. Errors are root
mean squares of the logarithm of foretold over seen: 0.10 is about 10 %. Needs nothing but Python 3.
"""
import csv, math, pathlib, sys

HERE = pathlib.Path(__file__).parent
SERIES = [(p, kind) for p in ("Uber", "Lyft", "Via", "Juno") for kind in ("trips", "vehicles")] + [("taxi", "trips")]
DAYS_A_MONTH = 365.25 / 12


def months():
    with open(HERE / "months.csv") as file:
        rows = list(csv.DictReader(file))
    names = [row["month"] for row in rows]
    return names, {(p, k): [float(r[f"{p} {k}"]) if r[f"{p} {k}"] else None for r in rows] for p, k in SERIES}


def simulated(folder, side, count):
    """Mean and 95 % interval of the mean by month, in trips and vehicles."""
    weeks = {}
    with open(pathlib.Path(folder) / "weekly.csv") as file:
        for row in csv.DictReader(file):
            if row["side"] == side and row["indicator"] in ("matches", "activeProviders"):
                weeks[row["platform"], row["indicator"], int(row["week"])] = float(row["mean"])
    out = {}
    for p, kind in SERIES:
        platform = "taxis" if p == "taxi" else p
        values = []
        for m in range(count):
            first, last = m * DAYS_A_MONTH / 7, (m + 1) * DAYS_A_MONTH / 7
            if kind == "vehicles":
                values.append(1000 * weeks.get((platform, "activeProviders", int(last)), math.nan))
            else:
                total = 0
                for w in range(int(first), math.ceil(last)):
                    total += weeks.get((platform, "matches", w + 1), math.nan) * (min(w + 1, last) - max(w, first))
                values.append(1000 * total)
        out[p, kind] = values
    return out


def last_value(y, n):
    return [y[-1]] * n


def season(y, n):
    """The same month of the year before, times the growth over that year."""
    grown = sum(y[-12:]) / sum(y[-24:-12]) if len(y) >= 24 else (sum(y[-3:]) / sum(y[-12:-9]) if len(y) >= 12 else 1)
    known = list(y)
    for _ in range(n):
        known.append(known[-12] * grown if len(known) >= 12 else known[-1])
    return known[len(y):]


def trend(y, n):
    """A straight line of logarithms through the last twelve months."""
    tail = [math.log(v) for v in y[-12:]]
    k = len(tail)
    middle = (k - 1) / 2
    slope = sum((i - middle) * v for i, v in enumerate(tail)) / max(1e-9, sum((i - middle) ** 2 for i in range(k)))
    level = sum(tail) / k
    return [math.exp(level + slope * (k + i - middle)) for i in range(n)]


def curve(shape, y, n):
    """The curve of a shape f(t; a, b), times its best size, that is nearest in logarithms; by a grid of a and b."""
    best = None
    logs = [math.log(v) for v in y]
    for a in [10 ** (-4 + 0.15 * i) for i in range(28)]:
        for b in [0.01 * 1.18 ** i for i in range(24)]:
            f = [shape(t + 1, a, b) for t in range(len(y) + n)]
            if min(f) <= 0:
                continue
            size = sum(l - math.log(v) for l, v in zip(logs, f)) / len(y)
            off = sum((l - size - math.log(v)) ** 2 for l, v in zip(logs, f))
            if best is None or off < best[0]:
                best = (off, [math.exp(size) * v for v in f[len(y):]])
    return best[1]


def bass(y, n):
    """The share that has adopted, as use follows the number of users (Bass 1969)."""
    return curve(lambda t, p, q: (1 - math.exp(-(p + q) * t)) / (1 + q / p * math.exp(-(p + q) * t)), y, n)


def logistic(y, n):
    return curve(lambda t, a, b: 1 / (1 + math.exp(-min(500, b * t)) / a), y, n)


def error(foretold, seen):
    pairs = [(f, s) for f, s in zip(foretold, seen) if s and f == f and f > 0]
    return math.sqrt(sum(math.log(f / s) ** 2 for f, s in pairs) / len(pairs)) if pairs else math.nan


def main():
    folder, last = sys.argv[1:3]
    side = sys.argv[3] if len(sys.argv) > 3 else "balanced"
    names, data = months()
    ours = simulated(folder, side, len(names))
    cut = names.index(last) + 1
    rules = [("last value", last_value), ("trend", trend), ("season and growth", season), ("Bass", bass), ("logistic", logistic)]
    print("| series | months | " + " | ".join(n for n, _ in rules) + " | scenario | scenario, level set right |")
    print("|---|--:|" + "--:|" * (len(rules) + 2))
    for key in SERIES:
        seen = [v for v in data[key][:cut] if v]
        held = [v for v in data[key][cut:]]
        n = sum(1 for v in held if v)
        if n == 0 or len(seen) < 3:
            continue
        row = [error(rule(seen, len(held)), held) for _, rule in rules]
        mine = ours[key][cut:]
        level = data[key][cut - 1] / ours[key][cut - 1]
        row += [error(mine, held), error([v * level for v in mine], held)]
        best = min(v for v in row if v == v)
        print(f"| {key[0]} {key[1]} | {n} | " + " | ".join(f"**{v:.2f}**" if v == best else f"{v:.2f}" for v in row) + " |")


if __name__ == "__main__":
    main()
