import type { staying as english } from "../en/staying.ts";

export const staying = {
  help: "mantém um cliente que ia sair: o que ainda está em serviço volta a ser renovado",
  helpDryRun: "apenas diz o que ainda pode ser desfeito, e até quando",
  would: "Nada foi alterado. Se {company} ficar, afinal:",
  decided: "{by} decidiu que {company} fica. O que acontece a seguir:",
  renews:
    "{title}: {seats, plural, one {# licença nossa continua e é renovada} many {# de licenças nossas continuam e são renovadas} other {# licenças nossas continuam e são renovadas}}.",
  ends: "{title}: {seats, plural, one {# licença nossa termina} many {# de licenças nossas terminam} other {# licenças nossas terminam}} com o prazo, como definido antes.",
  gone: "{title}: terminou ou foi transferida; {seats, plural, one {# licença teria de ser comprada} many {# de licenças teriam de ser compradas} other {# licenças teriam de ser compradas}} de novo.",
  until: "A renovação pode ser ativada de novo até {until}.",
  act: "O cliente fica",
  read: "Li o que volta a ser renovado e o que já não existe",
  unseen:
    "O locatário não pode mais ser lido: contam como em uso todas as licenças ({needed, number}). A renovação continua até que um administrador do cliente confirme que há licenças em outro lugar.",
  "event.accessExtends":
    "A administração delegada foi configurada para se estender automaticamente no fim.",
  "event.left": "O cliente saiu.",
  "event.stays": "O cliente fica: tudo o que é nosso é renovado como antes.",
  not: "O cliente sai",
  title: "{company} fica",
} satisfies Record<keyof typeof english, string>;
