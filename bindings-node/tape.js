'use strict';

/**
 * Reads what the addon wrote (writing.rs): marks that say what comes and hold the numbers, and a text of all letters. Making
 * objects here costs less than through the addon's interface.
 */
class Tape {
  #classes;
  #marks;
  #next = 0;
  #text;
  #from = 0;

  /** Makes instances of these classes, which the marks know by their positions. */
  constructor(classes) {
    this.#classes = classes;
  }

  /** Goes on with other marks. */
  begin(marks) {
    this.#marks = marks;
    this.#next = 0;
  }

  /** The next value, whose letters are these. */
  value(text) {
    this.#text = text;
    this.#from = 0;
    return this.read();
  }

  /** The next part of a value. */
  read() {
    const mark = this.#marks[this.#next++];
    if (mark >= 0) {
      const from = this.#from;
      this.#from += mark;
      return this.#text.slice(from, this.#from);
    }
    switch (mark) {
      case -1:
        return undefined;
      case -2:
        return null;
      case -3:
        return false;
      case -4:
        return true;
      case -5:
        return this.#marks[this.#next++];
      case -6:
        return BigInt(this.read());
      case -7:
        return this.#list(this.#marks[this.#next++]);
      case -8:
        return this.#object(this.#marks[this.#next++]);
      default:
        return new this.#classes[-9 - mark](this);
    }
  }

  /** The next part, an instant in milliseconds. */
  instant() {
    const milliseconds = this.read();
    return milliseconds === undefined ? undefined : new Date(milliseconds);
  }

  #list(length) {
    const list = new Array(length);
    for (let index = 0; index < length; index += 1) {
      list[index] = this.read();
    }
    return list;
  }

  #object(count) {
    const object = {};
    for (let index = 0; index < count; index += 1) {
      const name = this.read();
      const value = this.read();
      if (name === '__proto__') {
        Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
      } else {
        object[name] = value;
      }
    }
    return object;
  }
}

module.exports = { Tape };
