import { identifyImage } from '../catalog/images.js';
import type { ComposeService } from './compose-service.js';
import { parseImageReference } from './image-reference.js';

/** Products that teams run beside their application in development, with a database of their own or the application's. */
const beside =
  /(?:admin|adminer|console|exporter|hasura|graphql-engine|metabase|temporal|unleash|supertokens|kong|ui|proxy|mock|fake|localstack|storybook|playground|migrat|bouncer|pgpool|pooler|backup)/;

/**
 * The service that a compose file installs, or null: a published image that nothing here builds, kept running by a
 * restart policy, beside the services that it depends on. That is how a product is handed to those who run it.
 */
export function installedService(services: readonly ComposeService[]): ComposeService | null {
  if (services.some((service) => service.build)) return null;
  const backing = new Set(
    services.filter((one) => one.image && identifyImage(one.image.text)).map((one) => one.name),
  );
  return (
    services.find(
      (one) => one.restarts && isProduct(one) && one.dependencies.some((name) => backing.has(name)),
    ) ?? null
  );
}

/** An image of an organisation that the catalogue knows neither as a service nor as a tool. */
function isProduct({ image }: ComposeService): boolean {
  const path = image ? (parseImageReference(image.text)?.path ?? []) : [];
  return (
    path.length > 1 && !path.some((part) => beside.test(part)) && identifyImage(image?.text ?? '') === null
  );
}
