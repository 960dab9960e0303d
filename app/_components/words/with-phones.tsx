import { type PhonePiece, splitPhones } from "../../../lib/text/phones.ts";

/** Plain words whose phone numbers can be tapped. */
export function WithPhones({ words }: { words: string }) {
  return splitPhones(words).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are fixed at build and have no name of their own
    <Piece key={index} piece={piece} />
  ));
}

function Piece({ piece: { text, tel } }: { piece: PhonePiece }) {
  return tel ? <a href={tel}>{text}</a> : text;
}
