/** A custom resource that stands for a service. Paths are keys joined by dots; `*` stands for every item of a list. */
export interface OperatorKind {
  readonly group: string;
  readonly kind: string;
  /** The engine that the kind stands for; null where a field names it. */
  readonly engine: string | null;
  readonly flavour: string | null;
  /** Fields with the engine's version alone. */
  readonly version: readonly string[];
  /** Fields with an image: a text, or a map of repository and tag. */
  readonly image: readonly string[];
  /** The field with the engine's name, as cloud providers write it. */
  readonly named: string | null;
  /** What the provider takes where that field is missing. */
  readonly usually: string | null;
  /** The field with engine and version in one (`POSTGRES_16`). */
  readonly both: string | null;
  /** A field without which (or with `false`) the resource asks for no such service. */
  readonly asks: string | null;
}

type Fields = Partial<Pick<OperatorKind, 'flavour' | 'named' | 'usually' | 'both' | 'asks'>> & {
  readonly version?: string;
  readonly image?: string;
};

/** A row of the table; several paths are separated by spaces. */
export function kind(group: string, name: string, engine: string | null, fields: Fields = {}): OperatorKind {
  const { version = '', image = '', ...others } = fields;
  return {
    group,
    kind: name,
    engine,
    flavour: null,
    named: null,
    usually: null,
    both: null,
    asks: null,
    ...others,
    version: version.split(' ').filter(Boolean),
    image: image.split(' ').filter(Boolean),
  };
}
