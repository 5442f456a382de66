import { useRouteRefParams } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  Postmortem,
  postmortemUpdatePermission,
} from '@muster/backstage-plugin-incidents-common';
import { ErrorFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { useSearchParams } from 'react-router-dom';
import { usePostmortem } from '../api/usePostmortem';
import { postmortemRouteRef } from '../routes';
import { PageBody } from '../ui/PageBody';
import { PostmortemDocument } from './PostmortemDocument';
import { PostmortemEditor } from './PostmortemEditor';

/** One postmortem by the id in the address. */
export function PostmortemPage() {
  const { id } = useRouteRefParams(postmortemRouteRef);
  const { value, loading, error, retry } = usePostmortem(id);
  return (
    <PageBody>
      {loading && <LoadingFace lines={10} />}
      {error && <ErrorFace error={error} retry={retry} />}
      {value && (
        <WriteOrRead key={value.id} postmortem={value} readAgain={retry} />
      )}
    </PageBody>
  );
}

/**
 * A draft opens in the editor for those who may write. A published postmortem is a document for everybody; `?edit=1`
 * corrects it.
 */
function WriteOrRead(props: {
  readonly postmortem: Postmortem;
  readonly readAgain: () => void;
}) {
  const [search] = useSearchParams();
  const { allowed, loading } = usePermission({
    permission: postmortemUpdatePermission,
  });
  const isDraft = props.postmortem.status === 'draft';
  if (loading) {
    return <LoadingFace lines={10} />;
  }
  return allowed && (isDraft || search.get('edit') === '1') ? (
    <PostmortemEditor {...props} />
  ) : (
    <PostmortemDocument {...props} canChange={allowed} />
  );
}
