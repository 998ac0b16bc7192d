/** A stream of numbers between 0 and 1, both excluded, evenly spread. Calling it takes the next one. */
export type Chance = () => number;

/**
 * A stream that hangs on its seed alone: the same text gives the same numbers on every machine.
 *
 * @see Doty-Humphrey, C., sfc32 in PractRand: 128 bits of state, in the public domain
 */
export function chanceFrom(seed: string): Chance {
  let [a, b, c] = [hashed(seed, 0x811c9dc5), hashed(seed, 0x01234567), hashed(seed, 0x5bd1e995)];
  let step = 0;
  const next = (): number => {
    step = (step + 1) | 0;
    const out = (a + b + step) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return ((out >>> 0) + 0.5) / 2 ** 32;
  };
  const warming = 15;
  for (let round = 0; round < warming; round += 1) next();
  return next;
}

/** A whole number from 0 up to, not including, `below`. */
export function pick(chance: Chance, below: number): number {
  return Math.floor(chance() * below);
}

/** @see Fowler, Noll, Vo: FNV-1a; finished as in MurmurHash3 */
function hashed(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
