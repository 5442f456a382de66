import { DateTime } from 'luxon';
import { alertsOfTheLedgerLate } from './alertsOfTheLedgerLate';
import { balancesOutOfDate } from './balancesOutOfDate';
import { confirmationsLate } from './confirmationsLate';
import { customersSignedOut } from './customersSignedOut';
import { PastIncident } from './PastIncident';
import { paymentsHeld } from './paymentsHeld';
import { standingOrdersTwice } from './standingOrdersTwice';
import { statementsLate } from './statementsLate';

/** What went wrong in the last months, oldest first. */
export function pastIncidents(now: DateTime): readonly PastIncident[] {
  return [
    customersSignedOut(now),
    standingOrdersTwice(now),
    statementsLate(now),
    alertsOfTheLedgerLate(now),
    balancesOutOfDate(now),
    paymentsHeld(now),
    confirmationsLate(now),
  ];
}
