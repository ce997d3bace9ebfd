"""What the open enumerations have in common."""

from __future__ import annotations

from typing import ClassVar, TypeVar, final

EnumT = TypeVar("EnumT", bound="OpenEnum")


class OpenEnum(str):
    """A string with named constants for the values that this version lists.

    A value that the service adds later arrives intact, and every value equals the plain string.
    """

    __slots__ = ()

    _listed: ClassVar[dict[str, OpenEnum]]

    def __init_subclass__(cls) -> None:
        """Give the subclass its own constants."""
        super().__init_subclass__()
        cls._listed = {constant: constant for constant in vars(cls).values() if isinstance(constant, cls)}

    def __new__(cls: type[EnumT], value: str) -> EnumT:
        """Return the constant of this value, or a value of its own if it is not listed."""
        listed = cls._listed.get(value)
        return listed if isinstance(listed, cls) else super().__new__(cls, value)

    def __repr__(self) -> str:
        """Return the name of the constant, or the call that makes the value."""
        name = type(self).__name__
        for constant, value in vars(type(self)).items():
            if value is self:
                return f"{name}.{constant}"
        return f"{name}({str(self)!r})"

    def __reduce__(self) -> tuple[type[OpenEnum], tuple[str]]:
        """Pickle by value, so that a constant stays the same object."""
        return type(self), (str(self),)


@final
class Listed:
    """A constant of an open enumeration, by its value on the wire."""

    def __init__(self, value: str) -> None:
        """Keep the value until the class is there."""
        self._value = value

    def __set_name__(self, owner: type[OpenEnum], name: str) -> None:
        """Put the constant in this descriptor's place."""
        setattr(owner, name, str.__new__(owner, self._value))

    def __get__(self, instance: object, owner: type[EnumT]) -> EnumT:
        """Tell type checkers what the constant is; the constant itself has taken this place."""
        return owner(self._value)
