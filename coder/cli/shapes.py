"""The JSON that commands print, by example; a part of docs/cli.md."""

from types import MappingProxyType

SHAPES = MappingProxyType(
    {
        "import": """\
`posts` is how many the project holds afterwards; `repeats` how many posts of the file stand in
groups of repeats, `null` in a dry run. A file that cannot come in stops the command; those before
it stay in the project and are in the document.

```json
{"dry_run": false, "posts": 1204, "files": [
  {"file": "posts.csv", "reader": "csv", "encoding": "utf-8", "delimiter": ",",
   "mapping": {"text": "text", "external_id": "id"},
   "read": 1206, "kept": 1204, "known": 0, "changed": 0,
   "skipped": {"no_text": 2},
   "skips": [{"place": 17, "reason": "no_text", "excerpt": "…"}],
   "problems": [{"kind": "repeated_ids", "column": "id", "n": 3, "excerpt": "…"}],
   "repeats": 8}]}
```""",
        "posts": """\
One object a line, in the order of import. In a packet only the uid, the text and the day are
filled.

```json
{"uid": "541190e891bfa5b8ba659fe694a478f3-1", "external_id": "440000000000000000",
 "source": "posts.csv", "place": 1, "state": "present", "author": "nimi1", "author_id": null,
 "posted_at": "2014-03-12T12:32:07Z", "posted_raw": "…", "text": "…", "lang": "fi",
 "kind": "post", "url": null, "parent_id": null, "repost_of": null, "in_study": true}
```""",
        "repeats": """\
`groups` hold the posts in the order in which they stand for the group; `taken_out` are posts that
somebody said are no repeats. `near` is `null` without `--near`: its groups are proposals that are
not groups yet, `score` is the least percentage of characters in common that holds one together.
`changed` is `null` without `--code`; else it says what the setting did to the queues.

```json
{"code": "each", "posts": 1204, "to_code": 1204, "in_groups": 3,
 "groups": [{"stands": "5411…f3-17", "posts": ["5411…f3-17", "5411…f3-4", "5411…f3-90"]}],
 "taken_out": [],
 "near": {"threshold": 90.0, "pairs": 2,
          "groups": [{"score": 94.12, "posts": ["5411…f3-4", "5411…f3-31"]}]},
 "changed": {"mode": "each", "before": 1202, "after": 1204, "queues": [
   {"coder": "Aino", "queue": "main", "before": 1202, "after": 1204, "leaving": 0, "joining": 2,
    "leaving_finished": 0}]}}
```""",
        "codebook": """\
Without an option that changes or asks something, or with `--at`, the document is the codebook in
the form of codebook files, with the `revision` it is. `--history` gives the revisions, newest
first; `changes` hold what the revision before said and what it says itself. `--review` gives what
one coder has to look at again; `settled` posts rest on a word of Consensus. Without `--coder` it
is the coder at the keyboard, and `others` coded posts under an earlier meaning, too: `--open-round`
opens a round in which one of them codes these again, blind.

```json
{"revisions": [
  {"n": 3, "made_at": "2026-03-12T08:00:00.000Z", "coder": "Aino", "kind": "meaning",
   "meanings": ["asiat.aihe.jono"],
   "changes": [{"subject": "code", "uid": "asiat.aihe.jono", "name": "jono", "what": "definition",
                "before": {"fi": "…"}, "after": {"fi": "…"}}]}]}
{"review": [{"variable": "asiat.aihe", "codes": ["asiat.aihe.jono"], "posts": 12, "done": 3,
             "settled": 0}],
 "others": [{"coder": "Bertta", "posts": 7, "given_out": 0}]}
{"round": "uudelleen", "coder": "Bertta", "posts": 7}
{"revision": 4, "kind": "wording", "meanings": []}
```""",
        "screen": """\
`in` and `out` are all posts collected; `flow` is their way: each step with the posts it took out
and left. `posts` of a list are all it finds, whatever the other steps say. What is in is told post
by post by `coder posts --jsonl`.

```json
{"dry_run": false, "in": 74, "out": 1130,
 "flow": {"collected": 1204, "steps": [
    {"step": "absent", "out": 0, "left": 1204},
    {"step": "reposts", "out": 90, "left": 1114},
    {"step": "list", "list": "pankki", "out": 802, "left": 312},
    {"step": "list", "list": "tunne", "out": 239, "left": 73}],
  "by_rule": 73, "put_in": 2, "put_out": 1, "in_study": 74},
 "lists": [{"name": "pankki", "posts": 340, "terms": [{"term": "*pankk*", "posts": 251}],
            "exclusions": ["pankkiiri*"]}]}
```""",
        "sample": """\
`posts` are in the order of the draw. `kept_out` counts the posts that were not drawn from because
they were trained on, stood in a failed reliability round, or are examples. `strata` are empty
unless the sample is stratified; `chance` is the probability with which a post of the stratum was
drawn. A sample made by hand has no `seed` and no `from`.

```json
{"name": "otos", "size": 2, "seed": 7, "from": "all", "frame_size": 1204,
 "drawn_at": "2026-03-02T08:00:00.000Z", "kind": "stratified", "purpose": "reliability",
 "parent": null, "kept_out": {"training": 30, "failed": 0, "example": 4},
 "strata": [{"stratum": "2014-03", "frame_n": 602, "drawn_n": 1, "chance": 0.00166}],
 "posts": ["5411…f3-17", "5411…f3-4"]}
```""",
        "code": """\
```json
{"lines": 60, "posts": 60, "codings": 60, "unchanged": 0}
```""",
        "merge": """\
`new` and `known` count decisions, `new_posts` the posts with new ones; `aside` are decisions on
posts whose text differs, which are not taken; `conflicts` are codings that one coder made in two
copies; `known_packet` says that this very file came home before. `codebook` is how the packet's
codebook stands to the one in force: `same`, `older`, `newer`, or `forked` where both copies edited
it; `only_there` counts codes that only the packet has. `named` is what the packet calls the coder
where the project does otherwise, `namesake` says that the project has another coder of that name.
A packet that cannot come has `file` and `error` alone. `kinds` names posts, with `--posts` only.

```json
{"dry_run": false, "packets": [
  {"file": "veikko.coder", "coder": "Veikko", "round": "reliabiliteetti", "posts": 60, "new": 120,
   "known": 0, "aside": 0, "differing_posts": 0, "unknown_posts": 0, "conflicts": 0,
   "known_packet": false, "new_posts": 60, "codebook": "forked", "differences": 1,
   "only_there": 1, "named": "", "namesake": false, "new_round": false,
   "codebook_differences": ["Code “Other”: only in the packet's copy"],
   "kinds": {"new": ["5411…f3-17"], "known": [], "conflicts": [], "unknown": [], "changed": []}}]}
```""",
        "codings": """\
One object a line; `codes` are labels in the project's language, none where no code applied.

```json
{"post": "541190e891bfa5b8ba659fe694a478f3-1", "external_id": "440000000000000000",
 "coder": "Aino", "round": "main", "variable": "Aihe", "variable_uid": "pankkipalvelut.aihe",
 "codes": ["Verkkopankki"], "code_uids": ["pankkipalvelut.aihe.verkkopankki"],
 "decided_at": "2026-03-02T08:00:00.000Z", "revision": 1, "in_conflict": false}
```""",
        "agreement": """\
All coders of a round come first, then each pair; a variable first, then its codes, each against
all others (`code` is not `null`). Coefficients: `percent_agreement`, `cohen_kappa`, `scott_pi`,
`fleiss_kappa`, `conger_kappa`, `krippendorff_alpha`, `gwet_ac1`, `brennan_prediger`; of an ordinal
variable also `krippendorff_alpha_ordinal`; of a multi-choice variable as a whole `exact_match`,
`krippendorff_alpha_jaccard` and `krippendorff_alpha_masi`; of a code also `specific_agreement`.
`se` and `ci` are Gwet's, for two coders' `cohen_kappa` and `scott_pi` those of Fleiss, Cohen and
Everitt, for Jaccard and MASI those of the bootstrap, for `specific_agreement` of a ratio; `cis`
holds all there are. A bootstrap tells `draws`, `seed`, the share of draws `dropped` as undefined,
and the share `below` .667 and .800. Of a table, `round` and `variable` are `null`, and there are
`results` and `codes` alone.

A value that is not defined is `null`, and `undefined` says why. `without_missing` has the same rows
for the variables with codes that count as missing, without the codings that carry one, and `groups`
for those whose codes have groups, the codes put together by group (`variable_uid` ends in
`#groups`; a code without a group stays itself, and so does one that counts as missing). `codes`
tells how each code was used on the posts that two coded: `posts`, those `carrying` it, how often
each coder has `given` it, its `prevalence` and both indices (of two coders), and `under_ten` where
too few posts carry it for its intervals to be trusted. `left_out` counts by coder the posts with a
code that counts as missing. `read_in` says whose codings in a round are read from an earlier one
(`spread`: from one where the sample stands unmarked among the other posts, until it closes). Where
`one` of a group of repeats is coded, agreement counts one of each group: `repeats` says how many
coded posts of a round that leaves out. `undrawn`, where there is any, says which intervals asked
for a stratified sample does not have, and `why`. `meanings` names the rounds and variables whose
figures hold codings given under more than one meaning of the codes, by the revisions of the
codebook; posts `across` were coded by different coders under different ones. With `--by-revision`
each period has `results` of its own.

```json
{"results": [
  {"round": "reliabiliteetti", "variable": "Aihe", "variable_uid": "pankkipalvelut.aihe",
   "code": null, "code_uid": null, "coders": ["Aino", "Veikko"],
   "coefficient": "krippendorff_alpha", "value": 0.743, "se": 0.09, "ci": [0.55, 0.91],
   "ci_method": "gwet", "cis": [{"method": "gwet", "low": 0.55, "high": 0.91, "se": 0.09}],
   "n_items": 60, "undefined": null}],
 "without_missing": [], "groups": [],
 "codes": [
  {"round": "reliabiliteetti", "variable": "Aihe", "variable_uid": "pankkipalvelut.aihe",
   "code": "Verkkopankki", "code_uid": "pankkipalvelut.aihe.verkkopankki",
   "coders": ["Aino", "Veikko"], "posts": 60, "carrying": 18, "given": [16, 15],
   "prevalence": 0.258, "prevalence_index": -0.483, "bias_index": 0.017,
   "positive_agreement": 0.839, "negative_agreement": 0.944, "under_ten": false}],
 "left_out": [{"round": "reliabiliteetti", "variable": "Aihe",
               "variable_uid": "pankkipalvelut.aihe", "coder": "Aino", "posts": 60, "left_out": 3}],
 "read_in": [{"round": "reliabiliteetti", "coder": "Aino", "from_round": "main", "posts": 60,
               "spread": false}],
 "repeats": {"code": "one", "left_out": [{"round": "reliabiliteetti", "posts": 0}]},
 "meanings": [{"round": "main", "variable": "Aihe", "variable_uid": "pankkipalvelut.aihe",
   "across": 3, "periods": [
     {"first_revision": 1, "last_revision": 2, "since": "2026-03-01T08:00:00.000Z", "posts": 40},
     {"first_revision": 3, "last_revision": 3, "since": "2026-03-12T08:00:00.000Z",
      "posts": 20}]}]}
```

With `--intra`: `days` lie between the two codings of the posts, `under_two_weeks` counts posts.

```json
{"intra": {"coder": "Aino", "rounds": ["main", "uusi"], "posts": 60,
           "days": {"median": 21.0, "least": 15.2, "most": 30.1}, "under_two_weeks": 0},
 "results": [], "without_missing": [], "groups": []}
```

With `--paragraph`:

```json
{"round": "reliabiliteetti", "language": "fi", "paragraph": "Analyysiyksikkö oli …"}
```""",
        "log": """\
`decisions` is how many fit, `items` are the newest of them up to `--limit`. `kind` is `code`,
`undo`, `redo`, `table`, `review` or `adjudicate`; `state` is `stands`, `replaced`, `undone`,
`withdrawn` or `conflict`. A variable has `code_uids` (`null`: taken off), a mark `mark` instead.
`shown_s` is how long the post had been in view, `pause_s` how long its coder had decided nothing
before; both are `null` where they are not known. `made_by` is who decided for Consensus.

```json
{"decisions": 1204, "items": [
  {"id": 31, "decided_at": "2026-03-12T14:32:07.120Z",
   "post": "541190e891bfa5b8ba659fe694a478f3-1", "external_id": "440000000000000000",
   "coder": "Aino", "made_by": "Aino", "round": "main", "variable": "Aihe",
   "variable_uid": "pankkipalvelut.aihe", "kind": "code", "value": "Asiakaspalvelu",
   "code_uids": ["pankkipalvelut.aihe.asiakaspalvelu"], "before": "poistettu",
   "shown_s": 4.2, "pause_s": 5.1, "state": "replaced",
   "replaced_by": {"decided_at": "2026-03-12T14:40:00.000Z", "made_by": "Aino", "kind": "code",
                   "value": "Verkkopankki", "withdrawn": false},
   "reason": null, "note": null, "revision": 1, "erased": false}]}
```""",
        "adjudicate": """\
A table of decisions has the columns post, variable and code, and if wanted reason and note; it is
taken whole or not at all. Codes, posts and variables go by the same names as in `coder code`.

`disagreements` and `settled` are of the whole round; `items` are empty without `--list` or
`--check`. `state` is `open`, `adjudicated` or, in a check, `agreed`. `coder` is `null` without
`--names`, and the sides then stand in an order of the round's own seed. `decided` is `null` where
nothing was decided. `checks` are the random checks of agreed
codings whose draw was kept: `wrong` of `checked` were decided otherwise than the coders had agreed,
with the 95% interval of that share.

```json
{"round": "reliabiliteetti", "way": "discussion", "disagreements": 9, "settled": 1, "agreed": 51,
 "checks": [{"at": "2026-03-12T14:32:07.120Z", "by": "Aino", "seed": 7, "agreed": 51, "drawn": 20,
             "checked": 20, "wrong": 1, "share": 0.05, "ci_low": 0.0089, "ci_high": 0.236}],
 "items": [
  {"post": "541190e891bfa5b8ba659fe694a478f3-1", "external_id": "440000000000000000",
   "variable": "Aihe", "variable_uid": "pankkipalvelut.aihe", "state": "adjudicated",
   "sides": [
     {"coder": null, "codes": ["Asiakaspalvelu"],
      "code_uids": ["pankkipalvelut.aihe.asiakaspalvelu"], "note": "", "shown_ms": 4200},
     {"coder": null, "codes": ["Verkkopankki"],
      "code_uids": ["pankkipalvelut.aihe.verkkopankki"], "note": "…", "shown_ms": null}],
   "decided": {"codes": ["Verkkopankki"], "code_uids": ["pankkipalvelut.aihe.verkkopankki"],
               "reason": "unclear_definition", "note": "…", "by": "Aino"}}]}
```

With `--from`: `left` disagreements of the round are still open.

```json
{"lines": 9, "decided": 8, "unchanged": 1, "left": 0}
```""",
        "frequencies": """\
`coder` and `round` are `null` for the final codings; `none` are the posts that no code applied to;
`relative` is of the largest row. Percentages are of `n_posts`; `low` and `high` bound the 95%
interval of each (Wilson, over `n_coded` posts). `repeats` is the study's setting: where `one` of a
group of repeats is coded, `n` counts all posts that the coded ones stand for, and `n_coded` those
that were coded themselves; where `each` is, the two are the same.

```json
{"results": [
  {"variable": "Aihe", "variable_uid": "pankkipalvelut.aihe", "coder": null, "round": null,
   "repeats": "each", "n_posts": 299, "n_coded": 299, "n_authors": 251, "none": 0,
   "rows": [{"code": "Verkkopankki", "code_uid": "pankkipalvelut.aihe.verkkopankki",
             "group": null, "n": 75, "n_coded": 75, "percent": 25.08, "low": 20.51,
             "high": 30.29, "relative": 94.94, "authors": 70}],
   "groups": []}]}
```

With `--by` (percentages along each row; the row of posts without a value has `null`):

```json
{"results": [
  {"variable": "Aihe", "variable_uid": "pankkipalvelut.aihe", "by": "month", "by_uid": null,
   "repeats": "each", "n_posts": 299, "n_coded": 299, "columns": ["Verkkopankki"],
   "column_uids": ["pankkipalvelut.aihe.verkkopankki"],
   "rows": [{"value": "2014-03", "value_uid": null, "n_posts": 25, "none": 0,
             "counts": {"Verkkopankki": 8}, "percents": {"Verkkopankki": 32.0}}]}]}
```""",
        "check": """\
```json
{"holds": false,
 "findings": [{"check": 2, "what": "…", "count": 1, "example": "…"}],
 "checked": {"decisions": 638, "codings": 638, "posts": 299}}
```""",
    }
)
"""What stands under a command's options, by the command's name."""
