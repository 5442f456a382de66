import { SeedContext } from '../SeedContext';
import { APAC_ACTION } from './alerts';

/** Connects the custom action of the story, so that a visitor can run it; answers how many are new. */
export async function seedActions({
  onCall,
  voices,
  addressOfAction,
}: SeedContext): Promise<number> {
  const machine = await voices.machine('oncall');
  const existing = await onCall.listActionHooks(machine);
  if (existing.some(({ action }) => action === APAC_ACTION)) {
    return 0;
  }
  await onCall.createActionHook(
    { action: APAC_ACTION, url: await addressOfAction(), enabled: true },
    machine,
  );
  return 1;
}
