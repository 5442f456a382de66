import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import BeachAccessIcon from '@material-ui/icons/BeachAccess';
import { Forwarding } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useMyForwardings } from '../api/useMyForwardings';
import { onCallMeTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { EndForwardingDialog } from './EndForwardingDialog';
import { ForwardingDialog } from './ForwardingDialog';
import { ForwardingTable } from './ForwardingTable';

/** Who stands in for the reader while the reader is away, and for whom the reader stands in. */
export function MyForwardings(props: {
  /** Entity reference of the reader. */
  readonly person: string;
  readonly onChanged: () => void;
}) {
  const { person, onChanged } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
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
          {t('forwarding.own.add')}
        </Button>
      }
    >
      <Answer answer={answer} lines={2}>
        {forwardings =>
          forwardings.length > 0 ? (
            <ForwardingTable
              person={person}
              forwardings={forwardings}
              onEnd={setEnding}
            />
          ) : (
            <EmptyFace
              title={t('forwarding.empty.title')}
              description={t('forwarding.empty.description')}
            />
          )
        }
      </Answer>
      {isAdding && (
        <ForwardingDialog
          person={person}
          onClose={() => setAdding(false)}
          onDone={changed}
        />
      )}
      {ending && (
        <EndForwardingDialog
          person={person}
          forwarding={ending}
          onClose={() => setEnding(undefined)}
          onDone={changed}
        />
      )}
    </Section>
  );
}
