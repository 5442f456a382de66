import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import SpeakerPhoneIcon from '@material-ui/icons/SpeakerPhone';
import {
  drillCreatePermission,
  DrillPlan,
} from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useDrills } from '../api/useDrills';
import { useMayI } from '../api/useMayI';
import { onCallDrillsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from '../ui/Section';
import { Toolbar } from '../ui/Toolbar';
import { DrillDialog } from './DrillDialog';
import { DrillPlanTable } from './DrillPlanTable';
import { DrillTable } from './DrillTable';

/** Test pages: whom the last ones reached how fast, and which come again. */
export function DrillsPage() {
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const answer = useDrills();
  const mayDrillOthers = useMayI(drillCreatePermission);
  const [isStarting, setStarting] = useState(false);
  const [deleting, setDeleting] = useState<DrillPlan>();
  const start = (
    <Button
      variant="contained"
      color="primary"
      startIcon={<SpeakerPhoneIcon />}
      onClick={() => setStarting(true)}
    >
      {t('drills.start')}
    </Button>
  );
  return (
    <>
      <Answer answer={answer} lines={5}>
        {({ drills, plans }) =>
          drills.length + plans.length > 0 ? (
            <>
              <Toolbar end={start} />
              <Section title={t('drills.plans')}>
                {plans.length > 0 ? (
                  <DrillPlanTable
                    plans={plans}
                    onDelete={mayDrillOthers ? setDeleting : undefined}
                  />
                ) : (
                  t('drills.noPlans')
                )}
              </Section>
              <Section title={t('drills.table')}>
                {drills.length > 0 ? (
                  <DrillTable drills={drills} />
                ) : (
                  t('drills.noDrills')
                )}
              </Section>
            </>
          ) : (
            <EmptyFace
              icon={<SpeakerPhoneIcon />}
              title={t('drills.empty.title')}
              description={t('drills.empty.description')}
              action={start}
            />
          )
        }
      </Answer>
      {isStarting && (
        <DrillDialog
          target={{ whom: mayDrillOthers ? 'schedule' : 'me' }}
          onClose={() => setStarting(false)}
          onDone={answer.retry}
        />
      )}
      {deleting && (
        <DeletePlanDialog
          plan={deleting}
          onClose={() => setDeleting(undefined)}
          onDone={answer.retry}
        />
      )}
    </>
  );
}

function DeletePlanDialog(props: {
  readonly plan: DrillPlan;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { plan, ...rest } = props;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  return (
    <ConfirmDialog
      isDangerous
      title={t('deleteDrillPlan.title', { name: plan.target.name })}
      effect={t('deleteDrillPlan.effect')}
      confirmLabel={t('deleteDrillPlan.submit')}
      onConfirm={() => onCallApi.deleteDrillPlan(plan.id)}
      {...rest}
    />
  );
}
