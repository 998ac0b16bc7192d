/** Where Microsoft Project keeps the texts of its own fields Text1 to Text12 of a task. */
const taskTexts = [
  188743731, 188743734, 188743737, 188743740, 188743743, 188743746, 188743747, 188743748, 188743749, 188743750,
  188743997, 188743998,
] as const;

/** What Cairn knows of an activity and the format has no place for, under the names that the columns bear. */
const aliases = {
  id: "Cairn id",
  job: "Cairn job",
  status: "Cairn status",
  carriedBy: "Cairn carried by",
  low: "Cairn quicker (days)",
  likely: "Cairn likely (days)",
  high: "Cairn slower (days)",
  effort: "Cairn effort (hours)",
  notBefore: "Cairn not before",
  meetingHours: "Cairn meeting (hours)",
  meetingNeeds: "Cairn meeting needs (people)",
  owner: "Cairn owner id",
} as const;
export type Attribute = keyof typeof aliases;

/** Stands for the owner where people take part and none of them owns it. */
export const nobody = "nobody";

/** Text1 of a resource: who in Cairn it is. */
const personAttribute = { fieldId: 205_520_904, fieldName: "Text1", alias: "Cairn person id" } as const;

/** What a task says in these fields. */
export type Own = Readonly<Partial<Record<Attribute, string>>>;

const names = Object.keys(aliases) as readonly Attribute[];
const fieldIds: ReadonlyMap<Attribute, number> = new Map(names.map((name, at) => [name, taskTexts[at] ?? 0]));

/** What the file says once about these fields. */
export const definitions = [
  ...names.map((name, at) => ({ FieldID: fieldIds.get(name), FieldName: `Text${at + 1}`, Alias: aliases[name] })),
  { FieldID: personAttribute.fieldId, FieldName: personAttribute.fieldName, Alias: personAttribute.alias },
];

/** A task's values, without those that are absent. */
export const attributesOf = (values: Readonly<Partial<Record<Attribute, string | number | undefined>>>) =>
  names.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ FieldID: fieldIds.get(name), Value: String(value) }];
  });

export const personAttributes = (personId: string) => [{ FieldID: personAttribute.fieldId, Value: personId }];

/** The fields by their ids in a file, as its own definitions name them: somebody else may use Text1 for something else. */
export function attributesIn(defined: readonly { readonly fieldId: string; readonly alias: string }[]) {
  const byAlias = new Map<string, Attribute>(names.map((name) => [aliases[name], name]));
  const found = new Map<string, Attribute>();
  for (const { fieldId, alias } of defined) {
    const attribute = byAlias.get(alias);
    if (attribute) found.set(fieldId, attribute);
  }
  const person = defined.find(({ alias }) => alias === personAttribute.alias)?.fieldId;
  return { found, person };
}
