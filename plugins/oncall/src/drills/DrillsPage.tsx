import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import SpeakerPhoneIcon from '@material-ui/icons/SpeakerPhone';
import {
  Drill,
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
import { FirstRows } from '../ui/FirstRows';
import { Narrowed } from '../ui/NarrowedList';
import { Section } from '../ui/Section';
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
            <Narrowed<Drill | DrillPlan>
              rows={[...plans, ...drills]}
              searchLabel={t('drills.search')}
              wordsOf={wordsOf}
              teamsOf={({ target }) => [target.ref]}
              end={start}
            >
              {(found, typed) => (
                <Lists
                  key={typed}
                  plans={plans.filter(plan => found.includes(plan))}
                  drills={drills.filter(drill => found.includes(drill))}
                  isNarrowed={typed !== ''}
                  onDelete={mayDrillOthers ? setDeleting : undefined}
                />
              )}
            </Narrowed>
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

/** Whom it pages, and who planned it. */
function wordsOf(row: Drill | DrillPlan): readonly string[] {
  const by = 'createdBy' in row ? row.createdBy : row.requestedBy;
  return [row.target.name, row.target.ref, by];
}

function Lists(props: {
  readonly plans: readonly DrillPlan[];
  readonly drills: readonly Drill[];
  readonly isNarrowed: boolean;
  readonly onDelete?: (plan: DrillPlan) => void;
}) {
  const { plans, drills, isNarrowed, onDelete } = props;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  return (
    <>
      <Section title={t('drills.plans')}>
        {plans.length > 0 ? (
          <FirstRows rows={plans}>
            {shown => <DrillPlanTable plans={shown} onDelete={onDelete} />}
          </FirstRows>
        ) : (
          t(isNarrowed ? 'drills.noMatch' : 'drills.noPlans')
        )}
      </Section>
      <Section title={t('drills.table')}>
        {drills.length > 0 ? (
          <FirstRows rows={drills}>
            {shown => <DrillTable drills={shown} />}
          </FirstRows>
        ) : (
          t(isNarrowed ? 'drills.noMatch' : 'drills.noDrills')
        )}
      </Section>
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
