import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { drillCreatePermission } from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';
import { useDrills } from '../api/useDrills';
import { useMayI } from '../api/useMayI';
import { DrillDialog } from '../drills/DrillDialog';
import { DrillTable } from '../drills/DrillTable';
import { onCallTeamsTranslationRef } from './translation';
import { onCallTranslationRef } from '../translation';
import { onCallDrillsTranslationRef } from '../drills/translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

const SHOWN = 3;

/** The last drills of the team and its schedules, and a button for the next. */
export function TeamDrills(props: { readonly team: string }) {
  const { team } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { t: tDrills } = useTranslationRef(onCallDrillsTranslationRef);
  const { t: tShared } = useTranslationRef(onCallTranslationRef);
  const answer = useDrills(team);
  const mayDrill = useMayI(drillCreatePermission);
  const [isStarting, setStarting] = useState(false);
  return (
    <Section
      title={tShared('page.drills')}
      end={
        mayDrill && (
          <Button variant="outlined" onClick={() => setStarting(true)}>
            {tDrills('drills.start')}
          </Button>
        )
      }
    >
      <Answer answer={answer} lines={2}>
        {({ drills }) => {
          const shown = drills.slice(0, SHOWN);
          return shown.length > 0 ? (
            <DrillTable drills={shown} />
          ) : (
            t('team.noDrills')
          );
        }}
      </Answer>
      {isStarting && (
        <DrillDialog
          target={{ whom: 'team', ref: team }}
          onClose={() => setStarting(false)}
          onDone={answer.retry}
        />
      )}
    </Section>
  );
}
