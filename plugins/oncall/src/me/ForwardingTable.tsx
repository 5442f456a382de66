import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { Forwarding } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { onCallMeTranslationRef } from './translation';
import { ListTable } from '../ui/ListTable';
import { NeedsRight } from '../ui/NeedsRight';

/** Who stands in for whom, and until when. */
export function ForwardingTable(props: {
  /** Entity reference of the reader. */
  readonly person?: string;
  readonly forwardings: readonly Forwarding[];
  /** What the reader lacks to end one of somebody else. */
  readonly missingRight?: string;
  /** Absent where those of others cannot be ended. */
  readonly onEndOthers?: (forwarding: Forwarding) => void;
  readonly onEnd: (forwarding: Forwarding) => void;
}) {
  const { person, forwardings, missingRight, onEnd, onEndOthers } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  return (
    <ListTable<Forwarding>
      label={t('forwarding.title')}
      rows={forwardings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'away',
          head: t('forwarding.column.away'),
          cell: ({ from }) =>
            from === person ? (
              t('forwarding.you')
            ) : (
              <PersonLink entityRef={from} />
            ),
        },
        {
          key: 'standIn',
          head: t('forwarding.column.standIn'),
          cell: ({ to }) =>
            to === person ? t('forwarding.you') : <PersonLink entityRef={to} />,
        },
        {
          key: 'from',
          head: t('forwarding.column.from'),
          cell: ({ start }) => <MomentInTime at={start} />,
        },
        {
          key: 'until',
          head: t('forwarding.column.until'),
          cell: ({ end }) => <MomentInTime at={end} />,
        },
        {
          key: 'actions',
          head: t('forwarding.column.actions'),
          role: 'actions',
          cell: forwarding => {
            const isOwn = forwarding.from === person;
            const end = isOwn ? onEnd : onEndOthers;
            return (
              end && (
                <NeedsRight missing={isOwn ? undefined : missingRight}>
                  <Button size="small" onClick={() => end(forwarding)}>
                    {t('forwarding.end.submit')}
                  </Button>
                </NeedsRight>
              )
            );
          },
        },
      ]}
    />
  );
}
