import { makeStyles } from '@material-ui/core/styles';
import { OnCallFile } from '@muster/backstage-plugin-oncall-common';
import { PersonLink, WebLink } from '@muster/backstage-plugin-oncall-react';

const useStyles = makeStyles({ path: { overflowWrap: 'anywhere' } });

/** Where a file can be read; the entity that carries it where it has no address. */
export function FileLink(props: { readonly file: OnCallFile }) {
  const { ref, location, viewUrl } = props.file;
  const classes = useStyles();
  return (
    <WebLink
      to={viewUrl}
      otherwise={<PersonLink entityRef={ref} />}
      className={classes.path}
    >
      {location}
    </WebLink>
  );
}
