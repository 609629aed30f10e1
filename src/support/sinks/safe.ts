declare const medium: unique symbol;

/**
 * Text that may be shown in one medium (Markdown, terminal, HTML …). Only a sink makes it, by escaping; everything
 * else is a plain string, which a template of that medium refuses at compile time.
 */
export type Safe<Medium extends string> = string & { readonly [medium]: Medium };

/** A template tag for one medium: literals are ours, values must already be safe there. */
export function templateOf<Medium extends string>(): (
  literals: TemplateStringsArray,
  ...values: readonly (Safe<Medium> | number)[]
) => Safe<Medium> {
  return (literals, ...values) => String.raw({ raw: literals }, ...values) as Safe<Medium>;
}

/** Safe parts, one after the other. */
export function join<Medium extends string>(
  parts: readonly Safe<Medium>[],
  separator: Safe<Medium>,
): Safe<Medium> {
  return parts.join(separator) as Safe<Medium>;
}
