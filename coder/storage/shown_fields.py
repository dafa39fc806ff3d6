"""What a packet shows of its posts beside text and day."""

from collections.abc import Mapping

from coder.storage.project_file import ProjectFile


def put(file: ProjectFile, post_id: int, fields: Mapping[str, str]) -> None:
    """Write what is shown of a post; call it inside `write()`."""
    file.db.executemany(
        "INSERT INTO shown_field(post_id,field,value) VALUES(?,?,?)",
        [(post_id, field, value) for field, value in sorted(fields.items())],
    )


def of_post(file: ProjectFile, post_id: int) -> dict[str, str]:
    """Return what is shown of a post of a packet, by field."""
    return dict(
        file.db.execute(
            "SELECT field,value FROM shown_field WHERE post_id=?", (post_id,)
        ).fetchall()
    )
