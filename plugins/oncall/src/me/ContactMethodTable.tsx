import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  onCallApiRef,
  StatusChip,
} from '@muster/backstage-plugin-oncall-react';
import MuiAlert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallMeTranslationRef } from './translation';
import { ListTable } from '../ui/ListTable';
import { PersonName } from '../ui/PersonName';
import { SmallError } from '../ui/SmallError';
import { ContactMethodActions } from './ContactMethodActions';
import { movedIds } from './movedIds';
import { useChannelName } from './useChannelName';

type LastTest = ContactMethod['lastTest'];

/** One row for each way to reach the reader. */
export function ContactMethodTable(props: {
  readonly methods: readonly ContactMethod[];
  readonly onChanged: () => void;
  readonly onDelete: (method: ContactMethod) => void;
  readonly onVerify: (method: ContactMethod) => void;
}) {
  const { methods, onChanged } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { me } = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit({ isTyped: false });
  const channelName = useChannelName();
  // What became of tests that nobody keeps: those of what the catalog says.
  const [tested, setTested] = useState<Readonly<Record<string, LastTest>>>({});
  const test = async (id: string) => {
    const { lastTest } = await me.testContactMethod(id);
    setTested(before => ({ ...before, [id]: lastTest }));
  };
  const change = async (deed: () => Promise<unknown>) => {
    await submit(deed);
    onChanged();
  };
  const added = methods.filter(({ fromCatalog }) => !fromCatalog);
  return (
    <>
      <ListTable<ContactMethod>
        label={t('contact.title')}
        rows={methods}
        rowKey={method => method.id}
        columns={[
          {
            key: 'to',
            head: t('contact.column.to'),
            cell: method => <Address method={method} />,
          },
          {
            key: 'channel',
            head: t('contact.column.channel'),
            cell: ({ channel }) => channelName(channel),
          },
          {
            key: 'state',
            head: t('contact.column.state'),
            cell: method => (
              <State
                method={method}
                lastTest={method.lastTest ?? tested[method.id]}
              />
            ),
          },
          {
            key: 'actions',
            head: t('contact.column.actions'),
            role: 'actions',
            cell: method => (
              <ContactMethodActions
                method={method}
                isBusy={busy}
                place={added.indexOf(method)}
                count={added.length}
                onVerify={() => props.onVerify(method)}
                onDelete={() => props.onDelete(method)}
                onTest={() => change(() => test(method.id))}
                onToggle={() =>
                  change(() =>
                    me.changeContactMethod(method.id, {
                      enabled: !method.enabled,
                    }),
                  )
                }
                onMove={by =>
                  change(() =>
                    me.orderContactMethods(movedIds(added, method.id, by)),
                  )
                }
              />
            ),
          },
        ]}
      />
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
    </>
  );
}

function Address({ method }: { readonly method: ContactMethod }) {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { channel, to, label, fromCatalog } = method;
  return (
    <>
      {channel === 'notification' ? <PersonName entityRef={to} /> : label ?? to}
      <Typography variant="caption" color="textSecondary" component="div">
        {fromCatalog ? t('contact.fromCatalog') : label && to}
      </Typography>
    </>
  );
}

/** Whether it is used, and what became of the last test. */
function State(props: {
  readonly method: ContactMethod;
  readonly lastTest: LastTest;
}) {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { enabled, verified, disabledReason } = props.method;
  return (
    <>
      {!enabled && (
        <StatusChip
          tone="neutral"
          icon={<BlockIcon aria-hidden />}
          label={t('contact.disabled')}
        />
      )}
      {enabled && !verified && (
        <StatusChip
          tone="warning"
          icon={<ErrorOutlineIcon aria-hidden />}
          label={t('contact.unverified')}
        />
      )}
      {enabled && verified && (
        <StatusChip
          tone="success"
          icon={<CheckIcon aria-hidden />}
          label={t('contact.enabled')}
        />
      )}
      <Typography variant="caption" color="textSecondary" component="div">
        {disabledReason}
      </Typography>
      <div role="status">
        {props.lastTest && <TestResult {...props.lastTest} />}
      </div>
    </>
  );
}

function TestResult({ at, error }: NonNullable<LastTest>) {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const when = <MomentInTime at={at} variant="relative" />;
  return error ? (
    <SmallError>
      {t('contact.testFailed', { error })} {when}
    </SmallError>
  ) : (
    <Typography variant="caption" color="textSecondary" component="div">
      {t('contact.tested')} {when}
    </Typography>
  );
}
