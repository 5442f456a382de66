import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import {
  alertUpdatePermission,
  MyOnCall,
  overrideUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { AlertDialogs } from '../alerts/AlertDialogs';
import { AlertTable } from '../alerts/AlertTable';
import { useAlertActions } from '../alerts/useAlertActions';
import { useMayI } from '../api/useMayI';
import { useMissingRight } from '../api/useMissingRight';
import { useMyOnCall } from '../api/useMyOnCall';
import { onCallMeTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { CalendarLinks } from './CalendarLinks';
import { CoverDialog } from './CoverDialog';
import { CoverRequests } from './CoverRequests';
import { currentTurns, Turn } from './currentTurns';
import { HowIAmTold } from './HowIAmTold';
import { MyForwardings } from './MyForwardings';
import { MyLoad } from './MyLoad';
import { MyTurns } from './MyTurns';
import { OnCallBanner } from './OnCallBanner';

/** The reader's own on-call: now, alerts, the next four weeks, and how to be reached. */
export function MyOnCallPage() {
  const answer = useMyOnCall();
  return (
    <Answer answer={answer} lines={8}>
      {mine => <Content mine={mine} onChanged={answer.retry} />}
    </Answer>
  );
}

function Content(props: {
  readonly mine: MyOnCall;
  readonly onChanged: () => void;
}) {
  const { mine, onChanged } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const mayUpdate = useMayI(alertUpdatePermission);
  const cover = useMissingRight(overrideUpdatePermission);
  const actions = useAlertActions(onChanged);
  const [covering, setCovering] = useState<Turn>();
  const [asked, setAsked] = useState(0);
  return (
    <>
      <OnCallBanner mine={mine} />
      <Section title={t('me.alerts')}>
        {mine.alerts.length > 0 ? (
          <AlertTable
            alerts={mine.alerts}
            actions={mayUpdate ? actions : undefined}
          />
        ) : (
          <EmptyFace
            icon={<CheckCircleOutlineIcon />}
            tone="success"
            title={t('me.noAlerts.title')}
            description={t('me.noAlerts.description')}
          />
        )}
      </Section>
      <Section title={t('me.turns')}>
        <MyTurns
          turns={[...currentTurns(mine), ...mine.upcoming]}
          missingRight={cover.missing}
          onAskCover={cover.isKnown ? setCovering : undefined}
        />
      </Section>
      <CoverRequests key={asked} person={mine.person} onChanged={onChanged} />
      <MyForwardings person={mine.person} onChanged={onChanged} />
      <CalendarLinks />
      <HowIAmTold />
      <MyLoad />
      {covering && (
        <CoverDialog
          person={mine.person}
          turn={covering}
          onClose={() => setCovering(undefined)}
          onDone={() => setAsked(asked + 1)}
        />
      )}
      <AlertDialogs actions={actions} />
    </>
  );
}
