/** A new identifier: 72 random bits in 12 signs, so that a sitting of 128 members and 60 points stays a small row. */
export function nouvelId(): string {
  const octets = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...octets))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
