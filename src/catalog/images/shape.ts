/** Gives the engine's version out of a tag, or null where the tag says none. Sees tags in lower case. */
export type TagReader = (tag: string) => string | null;

/** Images that carry one engine under one tag convention. */
export interface ImageGroup {
  readonly engine: string;
  /**
   * Paths without a registry. One component ("postgres") is an official image of Docker Hub, several ("bitnami/redis")
   * are found at the end of any longer path, so that mirrors need no entries.
   */
  readonly names: readonly string[];
  /** Last components that show the engine in anybody's registry (`registry.example/team/postgresql`). */
  readonly words?: readonly string[];
  readonly version: TagReader;
  /** Whether a tag belongs to the group, where one repository holds several engines. */
  readonly only?: (tag: string) => boolean;
  /** A form of the engine that behaves differently; a mere repackaging has none. */
  readonly flavour?: string;
  /** What every image of the group carries: postgis, pgvector. */
  readonly variants?: readonly string[];
}
