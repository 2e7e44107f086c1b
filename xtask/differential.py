"""Compares our codecs with Google's Python runtime, case by case.

Takes the descriptor set and the list of cases that `tidings-targets cases`
writes. Prints how many cases differ for each reason of the table of
divergences, and every other difference; the last line says how many there
were, agree and differ. Exits with 1 when one differs.
"""

import collections
import sys

from google.protobuf import message_factory

from differential_compare import agree, load
from differential_own import own_json
from differential_rules import DIVERGENCES, Case, reason_for

# Packages whose JSON is the platform's own form.
PLAIN = ("tidings.xumi.", "tidings.kuber.", "tidings.pbac.", "tidings.assets.",
         "tidings.workflow.", "tidings.apcera.", "tidings.hac.", "tidings.flyte.")


def main():
    pool = load(sys.argv[1])
    counts, shown = collections.Counter(), collections.Counter()
    for line in open(sys.argv[2], encoding="utf-8"):
        name, form, data, said = line.rstrip("\n").split("\t")
        kind = message_factory.GetMessageClass(pool.FindMessageTypeByName(name))
        data = bytes.fromhex(data)
        if form == "json" and name.startswith(PLAIN):
            found = own_json(kind, data, said)
            reason = "agree" if found is None else None
        else:
            ours, theirs, found = agree(form, kind, data, said)
            reason = "agree"
            if found is not None:
                reason = reason_for(Case(form, kind, data, said, ours, theirs, found))
        counts[reason or "DIFFER"] += 1
        if reason is None:
            shown[found] += 1
            if shown[found] <= 3:
                print(f"{name} {form} {data!r}\n  {found}\n  ours {said}")
    for reason, text in DIVERGENCES.items():
        print(f"{counts[reason]:9} {reason}: {text}")
    rows = sum(counts[reason] for reason in DIVERGENCES)
    print(f"differential: {sum(counts.values())} cases, {counts['agree']} agree, "
          f"{rows} differ by a row of the table, {counts['DIFFER']} differ")
    return 1 if counts["DIFFER"] or not counts["agree"] else 0


if __name__ == "__main__":
    sys.exit(main())
