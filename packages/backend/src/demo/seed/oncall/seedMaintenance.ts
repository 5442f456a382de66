import { SeedContext } from '../SeedContext';
import { toIso } from '../toIso';

const DESCRIPTION = 'Move the statement archive to new disks';

/** Plans one maintenance, for the night two days from now; answers how many it made. */
export async function seedMaintenance({
  onCall,
  voices,
  now,
}: SeedContext): Promise<number> {
  const machine = await voices.machine('oncall');
  const existing = await onCall.listMaintenance(machine);
  if (existing.some(({ description }) => description === DESCRIPTION)) {
    return 0;
  }
  const start = now.startOf('day').plus({ days: 2, hours: 22 });
  await onCall.createMaintenance(
    {
      description: DESCRIPTION,
      time: {
        type: 'schedule',
        start: toIso(start),
        end: toIso(start.plus({ hours: 3 })),
      },
      rules: [
        {
          state: 'disabled',
          entity: {
            type: 'service',
            id: 'component:default/statement-archive',
          },
        },
      ],
    },
    machine,
  );
  return 1;
}
