import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faultKinds } from './github/faults.js';
import { deployed, makeWorld, read, type World } from './remote-world.js';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  world.github.delay = 600;
  world.github.state.deployments.push(deployed(1, world.shas[1] ?? '', 35));
});
afterAll(() => world.close());

describe('whatever an answer of GitHub goes through, nothing unread is taken for nothing', () => {
  test.each(faultKinds)('%s', async (kind) => {
    world.github.faults.length = 0;
    world.github.faults.push({ match: /graphql/, kind, times: 3 });
    const data = await read(world, { depth: 'check', patience: 400 });
    const whole = data.deployments.length === 1;
    expect(whole || data.unavailable.length > 0).toBe(true);
    if (!whole) expect(data.source.kind).toBe('none');
  });
});
