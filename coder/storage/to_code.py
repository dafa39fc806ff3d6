"""Which posts are to be coded: those of the study, and of repeats all or the one that stands."""

from coder.domain.repeats.grouping import ONE
from coder.storage import posts, repeats
from coder.storage.project_file import ProjectFile

_OUT = "EXISTS(SELECT 1 FROM screening WHERE screening.post_id={post} AND in_study=0)"
# Another of the group goes before it, and is in the study.
_STOOD_FOR = (
    "EXISTS(SELECT 1 FROM repeat_group mine JOIN repeat_group before "
    "ON before.group_id=mine.group_id AND before.place<mine.place "
    f"WHERE mine.post_id={{post}} AND NOT {_OUT.format(post='before.post_id')})"
)


def condition(file: ProjectFile, mode: str | None = None) -> str:
    """Return SQL on the table `post` that holds for posts to be coded, under a mode of repeats."""
    wanted = ["post.state='present'", f"NOT {_OUT.format(post='post.id')}"]
    if (mode or repeats.mode(file)) == ONE:
        wanted.append(f"NOT {_STOOD_FOR.format(post='post.id')}")
    return " AND ".join(wanted)


def rows(file: ProjectFile) -> str:
    """Return SQL that gives the row ids, as `id`, of the posts to be coded."""
    every, screened = file.db.execute(
        "SELECT (SELECT count(*) FROM post),(SELECT count(*) FROM screening)"
    ).fetchone()
    if every != screened:
        return f"SELECT id FROM post WHERE {condition(file)}"
    # Reading all posts takes ten times as long.
    stood_for = _STOOD_FOR.format(post="screening.post_id")
    return (
        "SELECT post_id AS id FROM screening WHERE in_study=1 AND post_id NOT IN "
        "(SELECT id FROM post INDEXED BY post_absent WHERE state<>'present')"
        + (f" AND NOT {stood_for}" if repeats.mode(file) == ONE else "")
    )


def stood_for() -> str:
    """Return SQL that gives, as `id`, the posts that another of their group would be coded for."""
    mine = "repeat_group.post_id"
    return (
        f"SELECT post.id FROM repeat_group JOIN post ON post.id={mine} "
        f"WHERE repeat_group.place>1 AND post.state='present' AND NOT {_OUT.format(post=mine)} "
        f"AND {_STOOD_FOR.format(post=mine)}"
    )


def takes_all(file: ProjectFile, mode: str | None = None) -> bool:
    """Tell whether no post that is there is left out."""
    if (mode or repeats.mode(file)) == ONE:
        return False
    found = file.db.execute("SELECT 1 FROM screening WHERE in_study=0 LIMIT 1").fetchone()
    return found is None


def count(file: ProjectFile, mode: str | None = None) -> int:
    """Return how many posts are to be coded."""
    present = posts.count(file)
    if takes_all(file, mode):
        return present
    if (mode or repeats.mode(file)) != ONE:
        return _in_study(file)
    out = (
        "SELECT post_id FROM screening WHERE in_study=0 UNION SELECT post_id FROM repeat_group "
        "WHERE place>1 AND " + _STOOD_FOR.format(post="repeat_group.post_id")
    )
    left = file.db.execute(
        f"SELECT count(*) FROM ({out}) AS out JOIN post ON post.id=out.post_id "
        "WHERE post.state='present'"
    ).fetchone()[0]
    return present - left


def _in_study(file: ProjectFile) -> int:
    """Count the posts in the study that are there, reading neither posts nor texts."""
    every, rows, inside, absent = file.db.execute(
        "SELECT (SELECT count(*) FROM post),count(*),coalesce(sum(in_study),0),"
        "(SELECT count(*) FROM post INDEXED BY post_absent LEFT JOIN screening ON post_id=id "
        "WHERE state<>'present' AND coalesce(in_study,1)=1) FROM screening"
    ).fetchone()
    return every - rows + inside - absent


def has_more(file: ProjectFile, after: int) -> bool:
    """Tell whether posts after a row id are to be coded."""
    found = file.db.execute(
        f"SELECT 1 FROM post WHERE id>? AND {condition(file)} LIMIT 1", (after,)
    ).fetchone()
    return found is not None
