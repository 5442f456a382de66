import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Forwarding } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  PersonLink,
  Sentence,
} from '@muster/backstage-plugin-oncall-react';
import { onCallMeTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';

/** The person is back; says whose shifts go where. */
export function EndForwardingDialog(props: {
  /** Entity reference of the reader. */
  readonly person?: string;
  readonly forwarding: Forwarding;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { person, forwarding, onClose, onDone } = props;
  const { id, from } = forwarding;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  return (
    <ConfirmDialog
      title={t('forwarding.end.title')}
      effect={
        person === from ? (
          t('forwarding.end.effect')
        ) : (
          <Sentence>
            {t('forwarding.end.effectForOthers', {
              person: <PersonLink key="person" entityRef={from} />,
            })}
          </Sentence>
        )
      }
      confirmLabel={t('forwarding.end.submit')}
      onConfirm={() => onCallApi.deleteForwarding(id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
