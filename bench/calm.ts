import { cpus } from 'node:os';

/** Waits before each visit until the machine is almost idle, up to a limit, since other load would distort the measurement. */
const busyAtMost = 0.2;
const patience = 3_000;
const look = 250;

/** Resolves to whether the machine became idle within the limit. */
export async function calm(): Promise<boolean> {
  const start = Date.now();
  while (Date.now() - start < patience) {
    const before = times();
    await new Promise((resolve) => setTimeout(resolve, look));
    const after = times();
    if ((after.busy - before.busy) / (after.all - before.all) <= busyAtMost) return true;
  }
  return false;
}

function times(): { busy: number; all: number } {
  const sum = { busy: 0, all: 0 };
  for (const {
    times: { idle, ...busy },
  } of cpus()) {
    const used = Object.values(busy).reduce((all, time) => all + time, 0);
    sum.busy += used;
    sum.all += used + idle;
  }
  return sum;
}
