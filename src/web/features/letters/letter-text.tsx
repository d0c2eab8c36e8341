// A letter as its reader gets it, in the reader's language.

interface LetterTextProps {
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

export function LetterText({ language, subject, text }: LetterTextProps) {
  return (
    <article lang={language} className="letter">
      <h3>{subject}</h3>
      <div className="letter-text">{text}</div>
    </article>
  );
}
