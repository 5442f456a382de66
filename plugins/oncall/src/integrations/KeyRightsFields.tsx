import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { KeyRight, KeyScope } from '@muster/backstage-plugin-oncall-common';
import { onCallIntegrationsTranslationRef } from './translation';

const RIGHTS: readonly KeyRight[] = ['read', 'write', 'delete', 'configure'];

/** What a key may do unless somebody says more: everything but deciding who is paged. */
export const USUAL_RIGHTS: readonly KeyRight[] = ['read', 'write', 'delete'];

/** What the key of an API integration may do, and how far it reaches. */
export function KeyRightsFields(props: {
  readonly rights: readonly KeyRight[];
  readonly scope: KeyScope;
  /** Without a team a key reaches the whole account. */
  readonly hasTeam: boolean;
  /** What the reader lacks to make a key that configures for the whole account. */
  readonly missingForAll?: string;
  readonly onChange: (change: {
    readonly rights?: readonly KeyRight[];
    readonly scope?: KeyScope;
  }) => void;
}) {
  const { rights, scope, hasTeam, missingForAll, onChange } = props;
  const isLimited = hasTeam && scope === 'team';
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const turn = (right: KeyRight, isOn: boolean) =>
    onChange({
      rights: RIGHTS.filter(one =>
        one === right ? isOn : rights.includes(one),
      ),
    });
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{t('keyRights.legend')}</FormLabel>
      <FormGroup>
        {RIGHTS.map(right => (
          <FormControlLabel
            key={right}
            label={t(`keyRights.${right}`)}
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={rights.includes(right)}
                onChange={(_event, isOn) => turn(right, isOn)}
              />
            }
          />
        ))}
        <FormControlLabel
          label={t('keyRights.onlyTeam')}
          disabled={!hasTeam}
          control={
            <Checkbox
              size="small"
              color="primary"
              checked={isLimited}
              onChange={(_event, isOn) =>
                onChange({ scope: isOn ? 'team' : 'account' })
              }
            />
          }
        />
      </FormGroup>
      {missingForAll && !isLimited && rights.includes('configure') && (
        <FormHelperText error>{t('keyRights.missingForAll')}</FormHelperText>
      )}
    </FormControl>
  );
}
