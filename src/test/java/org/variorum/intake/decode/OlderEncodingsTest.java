package org.variorum.intake.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OlderEncodingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1250 | „Prom” osiadł na skałach w nocy; wszyscy pasażerowie są bezpieczni, powiedział rzecznik policji. Śledztwo trwa, a łódź wciąż leży przy wyspie.
          windows-1250 | „Loď“ najela v noci na skály a všichni cestující byli zachráněni, řekl mluvčí policie. Vyšetřování ještě trvá a příčina není známa.
          windows-1251 | Ночью паром сел на мель, и все пассажиры были спасены, сообщила полиция города.
          windows-1252 | “The ferry’s café” burned – forty people were saved.
          windows-1252 | Le bateau a heurté les rochers près de l’île ; les passagers ont été sauvés à l’aube, précise la préfecture.
          windows-1252 | Die Fähre lief nachts auf die Felsen; alle Fahrgäste wurden von der Küstenwache gerettet, hieß es später.
          windows-1252 | El barco chocó con las rocas; según la policía, los niños están a salvo y el capitán será interrogado mañana.
          windows-1253 | Το πλοίο έπεσε στα βράχια τη νύχτα και όλοι οι επιβάτες σώθηκαν, είπε η αστυνομία.
          windows-1254 | Gemi gece kayalıklara çarptı; yolcuların hepsi kurtarıldı, dedi şehrin polis sözcüsü. Soruşturma sürüyor, kaptan gözaltına alındı.
          windows-1255 | הספינה עלתה על שרטון בלילה וכל הנוסעים ניצלו, כך אמרה המשטרה.
          windows-1256 | اصطدمت العبارة بالصخور ليلا وتم إنقاذ جميع الركاب بحسب الشرطة في المدينة.
          windows-1257 | Laivas naktį užplaukė ant uolų, visi keleiviai išgelbėti, pranešė policija. Tyrimas tęsiamas, žmonės grįžo į savo namus šiandien.
          windows-1257 | Kuģis naktī uzskrēja uz klintīm, visi pasažieri ir izglābti, paziņoja policija. Izmeklēšana turpinās, ļaudis atgriezās mājās.
          windows-1258 | Tàu mác cạn trong đêm, mọi hành khách đã được cứu, cảnh sát cho biết.
          windows-1252 | Færgen gik på grund om natten, og alle om bord blev reddet ved øen, siger politiet. Årsagen er ukendt.
          KOI8-R       | Ночью паром сел на мель, и все пассажиры были спасены, сообщила полиция города.
          ISO-8859-2   | Prom osiadł na skałach w nocy; wszyscy pasażerowie są bezpieczni, powiedział rzecznik policji. Śledztwo trwa, a łódź wciąż leży przy wyspie.
          Shift_JIS    | フェリーが夜に座礁し、乗客は全員救助されたと警察が発表した。原因はまだわかっていない。
          GB18030      | 渡轮夜间触礁，所有乘客均获救，警方说。事故原因仍在调查中。
          """)
  void theTextComesBackWhatEverItWasSavedIn(String charset, String text) {
    Decoded decoded = new TextDecoder().decode(text.getBytes(Charset.forName(charset)));

    assertThat(decoded).isInstanceOf(Decoded.Text.class);
    assertThat(((Decoded.Text) decoded).text()).isEqualTo(text);
  }
}
