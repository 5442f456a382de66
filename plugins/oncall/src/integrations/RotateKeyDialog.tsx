import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallIntegrationsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { KeyDialog } from './KeyDialog';

const GRACES = [
  ['now', 0],
  ['hour', 60],
  ['day', 24 * 60],
  ['week', 7 * 24 * 60],
] as const;

type Grace = (typeof GRACES)[number][0];

/** Replaces a key: asks how long the old one works too, then shows the new one this once. Makes the first key where there is none. */
export function RotateKeyDialog(props: {
  readonly integration: Integration;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { integration, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [grace, setGrace] = useState<Grace>('day');
  const [made, setMade] = useState<Integration & { readonly key: string }>();
  const rotate = async () => {
    const [, graceMinutes = 0] = GRACES.find(([name]) => name === grace) ?? [];
    const replace = async () =>
      setMade(
        await onCallApi.rotateIntegrationKey(integration.id, { graceMinutes }),
      );
    if (await submit(replace)) {
      onDone();
    }
  };
  if (made) {
    return <KeyDialog integration={made} onClose={onClose} />;
  }
  if (integration.awaitsKey) {
    return (
      <FormDialog
        title={t('firstKey.title', { name: integration.name })}
        submitLabel={t('firstKey.submit')}
        onSubmit={rotate}
        onClose={onClose}
        busy={busy}
        error={error}
      >
        {t('firstKey.explanation')}
      </FormDialog>
    );
  }
  return (
    <FormDialog
      isDangerous={grace === 'now'}
      title={t('rotateKey.title', { name: integration.name })}
      submitLabel={t('rotateKey.submit')}
      onSubmit={rotate}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <Field
        select
        label={t('rotateKey.grace')}
        helperText={t(`rotateKey.effect.${grace}`)}
        value={grace}
        onChange={event =>
          setGrace(
            GRACES.find(([name]) => name === event.target.value)?.[0] ?? grace,
          )
        }
      >
        {GRACES.map(([name]) => (
          <MenuItem key={name} value={name}>
            {t(`rotateKey.choice.${name}`)}
          </MenuItem>
        ))}
      </Field>
    </FormDialog>
  );
}
