import { Client } from "pg";
import type { DatabaseAddress } from "./address.ts";

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly given: boolean;
};

/** What a column is in TypeScript. JSON is written as text, since the driver would take an array for one of PostgreSQL's. */
const typeOf: Readonly<Record<string, string>> = {
  uuid: "string",
  text: "string",
  bool: "boolean",
  int4: "number",
  float8: "number",
  date: "string",
  timestamptz: "Instant",
  json: "ColumnType<unknown, string, string>",
  jsonb: "ColumnType<unknown, string, string>",
  bytea: "Buffer",
  _text: "string[]",
  _uuid: "string[]",
};

/**
 * The tables of a migrated database as the types that queries are checked against.
 *
 * @throws Error for a column of a kind that is not in use here yet
 */
export async function schemaOf(address: DatabaseAddress): Promise<string> {
  const client = new Client(address);
  await client.connect();
  try {
    const { rows } = await client.query<Column>(
      `select table_name as table, column_name as column, udt_name as type, is_nullable = 'YES' as nullable,
              column_default is not null or is_identity = 'YES' as given
         from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
    );
    return written(Map.groupBy(rows, ({ table }) => table));
  } finally {
    await client.end();
  }
}

function written(tables: ReadonlyMap<string, readonly Column[]>): string {
  const types = [...tables].map(
    ([table, columns]) => `export type ${typeName(table)} = {\n${columns.map(field).join("\n")}\n};\n`,
  );
  const names = [...tables.keys()].map((table) => `  readonly ${table}: ${typeName(table)};`);
  const kinds = ["ColumnType", "Generated"].filter((kind) => types.some((type) => type.includes(`${kind}<`)));
  return [
    "// Generated from the migrated database by generate-schema.ts. Write a migration, then run it again.",
    'import type { Instant } from "@cairn/domain/kernel/days.ts";',
    `import type { ${kinds.join(", ")} } from "kysely";\n`,
    ...types,
    `/** All tables. */\nexport type Database = {\n${names.join("\n")}\n};\n`,
  ].join("\n");
}

const typeName = (table: string): string =>
  `${table.replaceAll(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Table`;

function field({ table, column, type, nullable, given }: Column): string {
  const plain = typeOf[type];
  if (!plain) throw new Error(`${table}.${column} is ${type}: say in introspect.ts what that is in TypeScript`);
  const whole = nullable ? `${plain} | null` : plain;
  return `  readonly ${column}: ${given ? `Generated<${whole}>` : whole};`;
}
