import { randomBytes, scrypt } from "node:crypto";
import { isSame } from "./secrets.ts";

type Cost = { readonly logN: number; readonly r: number; readonly p: number };

/** 32 MiB and about a tenth of a second. One of the settings that OWASP's password storage cheat sheet gives for scrypt. */
const cost: Cost = { logN: 15, r: 8, p: 3 };
const keyBytes = 32;

/** A password as it is kept: `scrypt$logN$r$p$salt$key`, so that the cost can be raised without losing anybody. */
export async function keptPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, cost);
  return ["scrypt", cost.logN, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/**
 * Is this the password? Takes as long when there is none to compare with (`kept` absent), so that the time does not tell
 * which accounts exist or have a password.
 */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, logN, r, p, salt, key] = (kept ?? nobodysPassword).split("$");
  const expected = Buffer.from(key ?? "", "base64url");
  const given = await keyOf(password, Buffer.from(salt ?? "", "base64url"), {
    logN: Number(logN),
    r: Number(r),
    p: Number(p),
  });
  return isSame(given, expected) && kept !== undefined;
}

const nobodysPassword = ["scrypt", cost.logN, cost.r, cost.p, "nobody", "nobody"].join("$");

function keyOf(password: string, salt: Buffer, { logN, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** logN;
  // Characters that look alike may be composed differently by two keyboards.
  const text = password.normalize("NFKC");
  return new Promise((resolve, reject) => {
    scrypt(text, salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
