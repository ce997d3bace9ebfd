"""What the open enumerations have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from typing_extensions import Self


class OpenEnum(str):
    """A string with named constants for the values that this version lists.

    A value that the service adds later arrives intact, and every value equals the plain string.
    """

    __slots__ = ()

    # The constants by their values. The native module reads it as well, to make values without calling the class.
    _listed: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        """Give the subclass its own constants."""
        super().__init_subclass__()
        cls._listed = {constant: constant for constant in vars(cls).values() if isinstance(constant, cls)}

    def __new__(cls, value: str) -> Self:
        """Return the constant of this value, or a value of its own if it is not listed."""
        constant: Self | None = cls._listed.get(value)
        return super().__new__(cls, value) if constant is None else constant

    def __repr__(self) -> str:
        """Return the name of the constant, or the call that makes the value."""
        name = type(self).__name__
        for constant, value in vars(type(self)).items():
            if value is self:
                return f"{name}.{constant}"
        return f"{name}({str(self)!r})"

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Pickle by value, so that a constant stays the same object."""
        return type(self), (str(self),)


class _Listed:
    """Stands for a constant until its class is there."""

    def __init__(self, value: str) -> None:
        self._value = value

    def __set_name__(self, owner: type[OpenEnum], name: str) -> None:
        setattr(owner, name, str.__new__(owner, self._value))


def listed(value: str) -> Any:  # noqa: ANN401 - the class puts a constant of its own type in this place
    """Declare a constant of an open enumeration by its value on the wire."""
    return _Listed(value)
