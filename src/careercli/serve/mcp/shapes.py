"""The summary of an answer by its plan, never larger than it may be; and the sections that were asked for, whole."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from careercli.serve.mcp.plans import PLANS

SUMMARY = 4700  # bytes; with the text and what the protocol adds, a result stays under 6 KB
_STEP = re.compile(r"([a-z_0-9]+)(?:\[(\d+)\])?")


class Node(NamedTuple):
    """What is kept of a value: these keys of it, or of each of its items; all of it without keys. 0: no limit."""

    keys: dict[str, Node]
    most: int = 0


def summary_of(answer: dict[str, Any]) -> dict[str, Any]:
    """What the plan of this kind of answer has room for; `left_out` names the rest."""
    first, *others = PLANS[answer["kind"]]
    taken = [(first, 1)]
    found = _with(answer, taken)
    left: list[str] = []
    for at, line in enumerate(others, 1):
        later = [_name(one) for one in others[at:]]  # they may all have to be left out
        for share in (1, 2, 4, 8):
            tried = _with(answer, [*taken, (line, share)])
            cut = [f"some of {_name(line)}"] if share > 1 else []
            if _size(_whole(tried, [*left, *cut, *later])) <= SUMMARY:
                taken, found, left = [*taken, (line, share)], tried, [*left, *cut]
                break
        else:
            left.append(_name(line))
    return _whole(found, left)


def _whole(found: dict[str, Any], left: list[str]) -> dict[str, Any]:
    return {**found, "left_out": left} if left else found


def tree_of(lines: list[tuple[str, int]]) -> Node:
    """The paths of these lines as one tree, with the limits of each line divided by its share."""
    root = Node({})
    for line, share in lines:
        for path in line.split(", "):
            node = root
            for name, most in _STEP.findall(path):
                limit = max(int(most) // share, 1) if most else 0
                known = node.keys.get(name, Node({}))
                node.keys[name] = known._replace(most=limit or known.most)
                node = node.keys[name]
    return root


def merged(summary: Any, whole: Any) -> Any:
    """The summary with what `whole` says beside it or in its stead."""
    if isinstance(summary, dict) and isinstance(whole, dict):
        both = {key: merged(summary[key], whole[key]) for key in summary if key in whole}
        return summary | whole | both
    alike = isinstance(summary, list) and isinstance(whole, list) and len(summary) == len(whole)
    if alike and all(isinstance(one, dict) for one in (*summary, *whole)):
        return [merged(one, other) for one, other in zip(summary, whole, strict=True)]
    return whole


def _with(answer: dict[str, Any], lines: list[tuple[str, int]]) -> dict[str, Any]:
    head = {key: answer[key] for key in ("kind", "schema_version")}
    found: dict[str, Any] = _only(answer, tree_of(lines))
    return head | found


def _only(value: Any, node: Node) -> Any:
    if isinstance(value, list):
        return [_only(one, node) for one in (value[: node.most] if node.most else value)]
    if not isinstance(value, dict):
        return value
    if node.keys:
        return {key: _only(value[key], kept) for key, kept in node.keys.items() if key in value}
    if node.most:  # a list for each key
        return {key: _only(one, node) for key, one in value.items()}
    return value


def _name(line: str) -> str:
    """What a line of a plan is called: its first path, without limits."""
    return re.sub(r"\[\d+\]", "", line.split(", ")[0])


def _size(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
