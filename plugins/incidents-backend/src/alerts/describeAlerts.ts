import { InputError, isError } from '@backstage/errors';
import { AssociatedAlert } from '@muster/backstage-plugin-incidents-common';
import { Duration } from 'luxon';
import { IncidentsContext } from '../IncidentsContext';
import { withinTime } from '../withinTime';

const PATIENCE = Duration.fromObject({ seconds: 3 });

/**
 * The alerts that an incident is declared from, with their words.
 *
 * @remarks A pager that can't be reached must not stop anybody from declaring: its alerts are then known by id only.
 */
export async function describeAlerts(
  { pager, logger }: Pick<IncidentsContext, 'pager' | 'logger'>,
  alertIds: readonly string[],
): Promise<readonly AssociatedAlert[]> {
  const describe = async (alertId: string): Promise<AssociatedAlert> => {
    try {
      const { message } = await withinTime(PATIENCE, pager.getAlert(alertId));
      return { alertId, message };
    } catch (error) {
      if (isUnknownAlert(error)) {
        throw new InputError(
          `alertIds names '${alertId}', which is not an alert of the pager`,
        );
      }
      logger.warn('Could not read an alert from the pager', {
        alertId,
        error: String(error),
      });
      return { alertId, message: alertId };
    }
  };
  return Promise.all([...new Set(alertIds)].map(describe));
}

function isUnknownAlert(error: unknown): boolean {
  return isError(error) && error.statusCode === 404;
}
