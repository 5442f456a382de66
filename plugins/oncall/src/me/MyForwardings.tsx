import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import BeachAccessIcon from '@material-ui/icons/BeachAccess';
import { Forwarding } from '@muster/backstage-plugin-oncall-common';
import {
  EmptyFace,
  MomentInTime,
  onCallApiRef,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useMyForwardings } from '../api/useMyForwardings';
import { onCallMeTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ListTable } from '../ui/ListTable';
import { Section } from '../ui/Section';
import { ForwardingDialog } from './ForwardingDialog';

/** Who stands in for the reader while the reader is away, and for whom the reader stands in. */
export function MyForwardings(props: {
  /** Entity reference of the reader. */
  readonly person: string;
  readonly onChanged: () => void;
}) {
  const { person, onChanged } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const answer = useMyForwardings(person);
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Forwarding>();
  const changed = () => {
    answer.retry();
    onChanged();
  };
  return (
    <Section
      title={t('forwarding.title')}
      end={
        <Button
          variant="outlined"
          startIcon={<BeachAccessIcon />}
          onClick={() => setAdding(true)}
        >
          {t('forwarding.add')}
        </Button>
      }
    >
      <Answer answer={answer} lines={2}>
        {forwardings => (
          <ForwardingTable
            person={person}
            forwardings={forwardings}
            onEnd={setEnding}
          />
        )}
      </Answer>
      {isAdding && (
        <ForwardingDialog
          person={person}
          onClose={() => setAdding(false)}
          onDone={changed}
        />
      )}
      {ending && (
        <ConfirmDialog
          title={t('forwarding.end.title')}
          effect={t('forwarding.end.effect')}
          confirmLabel={t('forwarding.end.submit')}
          onConfirm={() => onCallApi.deleteForwarding(ending.id)}
          onClose={() => setEnding(undefined)}
          onDone={changed}
        />
      )}
    </Section>
  );
}

function ForwardingTable(props: {
  readonly person: string;
  readonly forwardings: readonly Forwarding[];
  readonly onEnd: (forwarding: Forwarding) => void;
}) {
  const { person, forwardings, onEnd } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  if (forwardings.length === 0) {
    return (
      <EmptyFace
        title={t('forwarding.empty.title')}
        description={t('forwarding.empty.description')}
      />
    );
  }
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
          cell: forwarding =>
            forwarding.from === person ? (
              <Button size="small" onClick={() => onEnd(forwarding)}>
                {t('forwarding.end.submit')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
}
