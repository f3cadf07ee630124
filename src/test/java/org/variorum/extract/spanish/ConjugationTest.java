package org.variorum.extract.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjugationTest {

  @ParameterizedTest
  @CsvSource({
    "matar,'',mató,PAST",
    "matar,'',matarán,FUTURE",
    "matar,'',mataría,CONDITIONAL",
    "matar,'',matando,GERUND",
    "buscar,'',busqué,PAST",
    "llegar,'',llegue,SUBJUNCTIVE",
    "cerrar,ie,cierran,PRESENT",
    "morir,ue,murieron,PAST",
    "morir,ue,muere,PRESENT",
    "morir,ue,muertas,PARTICIPLE",
    "herir,ie,hirió,PAST",
    "herir,ie,hiriendo,GERUND",
    "pedir,i,pidió,PAST",
    "detener,ie,detuvo,PAST",
    "detener,ie,detuvieron,PAST",
    "detener,ie,detendrá,FUTURE",
    "decir,'',dijo,PAST",
    "decir,'',dijeron,PAST",
    "decir,'',dirá,FUTURE",
    "hacer,'',hizo,PAST",
    "reducir,'',redujo,PAST",
    "huir,'',huyó,PAST",
    "huir,'',huye,PRESENT",
    "caer,'',cayó,PAST",
    "conocer,'',conozca,SUBJUNCTIVE",
    "dirigir,'',dirija,SUBJUNCTIVE",
    "abrir,'',abierta,PARTICIPLE",
    "proponer,'',propuso,PAST",
  })
  void givesTheFormsOfAVerb(String infinitive, String change, String form, Form expected) {
    Map<String, Form> forms = Conjugation.of(infinitive, change);

    assertThat(forms).containsEntry(form, expected);
  }
}
