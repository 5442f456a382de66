import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Drill, DrillMessage } from '@muster/backstage-plugin-oncall-common';
import {
  formatDuration,
  MomentInTime,
  PersonLink,
  Sentence,
} from '@muster/backstage-plugin-oncall-react';
import { useChannelName } from '../me/useChannelName';
import { onCallDrillsTranslationRef } from './translation';
import { onCallAlertsTranslationRef } from '../alerts/translation';
import { ListColumn, ListTable } from '../ui/ListTable';
import { SmallError } from '../ui/SmallError';
import { DrillChip } from './DrillChip';
import { DrillTargetName } from './DrillTargetName';

/** Past drills: whom each reached by what, how fast, and who answered. */
export function DrillTable(props: { readonly drills: readonly Drill[] }) {
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const columns: ListColumn<Drill>[] = [
    {
      key: 'whom',
      head: t('drills.column.whom'),
      minWidth: 165,
      cell: ({ target }) => <DrillTargetName target={target} />,
    },
    {
      key: 'state',
      head: t('drills.column.state'),
      cell: ({ state }) => <DrillChip state={state} />,
    },
    {
      key: 'begun',
      head: t('drills.column.begun'),
      cell: ({ begunAt, startsAt }) => (
        <MomentInTime at={begunAt ?? startsAt} />
      ),
    },
    {
      key: 'reached',
      head: t('drills.column.reached'),
      cell: drill => <Messages drill={drill} />,
    },
    {
      key: 'answered',
      head: t('drills.column.answered'),
      cell: drill => <Answered drill={drill} />,
    },
    {
      key: 'by',
      head: t('drills.column.by'),
      cell: ({ requestedBy, planId }) => (
        <>
          <PersonLink entityRef={requestedBy} />
          {planId && <> · {t('drills.regular')}</>}
        </>
      ),
    },
  ];
  return (
    <ListTable
      label={t('drills.table')}
      rows={props.drills}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}

function Messages(props: { readonly drill: Drill }) {
  const { messages, state } = props.drill;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  if (messages.length === 0) {
    return (
      <>
        {state === 'planned' ? t('drills.notYet') : t('drills.reachedNobody')}
      </>
    );
  }
  return (
    <>
      {messages.map((message, index) => (
        <MessageLine key={index} message={message} />
      ))}
    </>
  );
}

function MessageLine(props: { readonly message: DrillMessage }) {
  const { person, channel, status, error, secondsToSend } = props.message;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const { t: tAlerts } = useTranslationRef(onCallAlertsTranslationRef);
  const channelName = useChannelName();
  return (
    <div>
      <Sentence>
        <PersonLink entityRef={person} /> · {channelName(channel)} ·{' '}
        {secondsToSend === undefined
          ? tAlerts(`plan.status.${status}`)
          : t('drills.after', { length: inSeconds(secondsToSend) })}
      </Sentence>
      {error && status === 'failed' && <SmallError>{error}</SmallError>}
    </div>
  );
}

function Answered(props: { readonly drill: Drill }) {
  const { state, acknowledgedBy, secondsToAcknowledge } = props.drill;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  if (!acknowledgedBy || secondsToAcknowledge === undefined) {
    const isOver = state !== 'planned' && state !== 'running';
    return <>{isOver ? t('drills.nobody') : t('drills.nobodyYet')}</>;
  }
  return (
    <Sentence>
      <PersonLink entityRef={acknowledgedBy} />{' '}
      {t('drills.after', { length: inSeconds(secondsToAcknowledge) })}
    </Sentence>
  );
}

/** What is quicker than a second is told in its tenths. */
function inSeconds(seconds: number): string {
  return seconds < 1 ? `${seconds}\u00a0s` : formatDuration(seconds * 1000);
}
