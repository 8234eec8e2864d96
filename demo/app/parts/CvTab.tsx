import { useApp } from '../context.ts';
import { fullName, isPdf, type StoredCandidate } from '../model.ts';

export function CvTab({ candidate }: { candidate: StoredCandidate }) {
  const { words } = useApp();
  const path = `/files/${candidate.id}/cv`;
  if (isPdf(candidate.files.cv)) {
    return (
      <iframe
        className="document-preview"
        key={path}
        src={path}
        title={words.cvOf(fullName(candidate))}
        data-test="cv-frame"
      />
    );
  }
  return (
    <div className="no-preview" data-test="no-preview">
      <p className="no-preview__name">{candidate.files.cv}</p>
      <p>{words.noPreview}</p>
      <a className="button" href={`${path}/download`} download={candidate.files.cv}>
        {words.download}
      </a>
    </div>
  );
}
