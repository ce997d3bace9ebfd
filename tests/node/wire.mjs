// Between the wire form, in which the shared cases are written, and what the package takes and gives.

export const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/** Options in snake case, null taking one away, as options of the package. */
export const optionsFromWire = (options) =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [camelCase(name), value ?? undefined]));

/** A request in wire form as one of the package: members ending in `At` are instants. */
export function requestFromWire(value, name = '') {
  if (typeof value === 'number' && name.endsWith('At')) {
    return new Date(value);
  }
  if (Array.isArray(value)) {
    return value.map((element) => requestFromWire(element));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, requestFromWire(member, key)]));
}

/** A response in wire form: instants in milliseconds, members that no model knows in their place. */
export function responseToWire(value) {
  if (value instanceof Date) {
    return value.getTime();
  }
  if (Array.isArray(value)) {
    return value.map(responseToWire);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const { extra = {}, ...fields } = value;
  return Object.fromEntries(
    Object.entries({ ...fields, ...extra }).map(([name, member]) => [name, responseToWire(member)]),
  );
}

/** The line of an error as snake-case languages show it, as JavaScript shows it. */
export function messageFromWire(line) {
  const pieces = line.split('`').map((piece, index) => (index % 2 === 1 ? camelCase(piece) : piece));
  return pieces.join('').replace(/^\w+\.\w+(?=: )/, camelCase);
}

/** Calls the operation of this name, such as `token_management.create`. */
export function call(client, operation, request, options) {
  const [group, name] = operation.split('.').map(camelCase);
  return client[group][name](requestFromWire(request), options);
}
