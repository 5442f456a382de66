import { alertAlias } from '../alerts/alertAlias';
import { AlertIdentifier } from '../alerts/AlertStore';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';

/** The alert that a path names, by `?identifierType=`. */
export function alertTarget({
  params,
  request,
}: OpsgenieCall): AlertIdentifier {
  const type = request.query.get('identifierType') || 'id';
  switch (type.toLowerCase()) {
    case 'id':
      return { by: 'id', value: params.id };
    case 'alias':
      return { by: 'alias', value: alertAlias(params.id) };
    case 'tiny':
      return { by: 'tinyId', value: params.id };
    default:
      throw OpsgenieError.unprocessable({
        identifierType: 'must be one of id, alias, tiny',
      });
  }
}
