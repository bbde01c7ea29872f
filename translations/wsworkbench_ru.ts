<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Workspace</source>
        <translation>&amp;Новое рабочее пространство</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;Открыть рабочее пространство…</translation>
    </message>
    <message>
        <source>&amp;Save Workspace</source>
        <translation>&amp;Сохранить рабочее пространство</translation>
    </message>
    <message>
        <source>Save Workspace &amp;As…</source>
        <translation>Сохранить рабочее пространство &amp;как…</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>Открыть &amp;демонстрацию</translation>
    </message>
    <message>
        <source>Open &amp;Recording…</source>
        <translation>Открыть &amp;запись…</translation>
    </message>
    <message>
        <source>Save Recor&amp;ding As…</source>
        <translation>Сохранить зап&amp;ись как…</translation>
    </message>
    <message>
        <source>&amp;Close Page</source>
        <translation>&amp;Закрыть страницу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
    <message>
        <source>Find in &amp;Workspace</source>
        <translation>&amp;Найти в рабочем пространстве</translation>
    </message>
    <message>
        <source>&amp;Filter Log</source>
        <translation>&amp;Фильтр журнала</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Рабочее пространство</translation>
    </message>
    <message>
        <source>Message &amp;Log</source>
        <translation>&amp;Журнал сообщений</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>&amp;Следующая страница</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>&amp;Предыдущая страница</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;New Connection</source>
        <translation>&amp;Новое подключение</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Подключиться</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Отключиться</translation>
    </message>
    <message>
        <source>Send &amp;Ping</source>
        <translation>Отправить p&amp;ing</translation>
    </message>
    <message>
        <source>&amp;New Server</source>
        <translation>&amp;Новый сервер</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;Копировать URL</translation>
    </message>
    <message>
        <source>&amp;New Flow from Countdown</source>
        <translation>&amp;Новый поток из обратного отсчёта</translation>
    </message>
    <message>
        <source>&amp;Import Flow…</source>
        <translation>&amp;Импортировать поток…</translation>
    </message>
    <message>
        <source>&amp;Export Flow…</source>
        <translation>&amp;Экспортировать поток…</translation>
    </message>
    <message>
        <source>&amp;Copy as wsw Command</source>
        <translation>&amp;Копировать как команду wsw</translation>
    </message>
    <message>
        <source>Open Recordings &amp;Folder</source>
        <translation>Открыть &amp;папку записей</translation>
    </message>
    <message>
        <source>Clear &amp;Address History</source>
        <translation>Очистить историю &amp;адресов</translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation>&amp;Первые шаги</translation>
    </message>
    <message>
        <source>&amp;About WebSocket Workbench</source>
        <translation>&amp;О программе WebSocket Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>По&amp;дключение</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>П&amp;оток</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>&amp;Earlier Sessions</source>
        <translation>Пре&amp;жние сеансы</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>Copy as wsc&amp;at Command</source>
        <translation>Копировать как команду wsc&amp;at</translation>
    </message>
    <message>
        <source>Copy as &amp;websocat Command</source>
        <translation>Копировать как команду &amp;websocat</translation>
    </message>
    <message>
        <source>Copy as c&amp;url Command</source>
        <translation>Копировать как команду c&amp;url</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>Копировать как &amp;JavaScript</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Move to F&amp;older…</source>
        <translation>Переместить в &amp;папку…</translation>
    </message>
    <message>
        <source>Connect &amp;All</source>
        <translation>Подключить &amp;все</translation>
    </message>
    <message>
        <source>Disconnect A&amp;ll</source>
        <translation>Отключить в&amp;се</translation>
    </message>
    <message>
        <source>&amp;Variables…</source>
        <translation>Пе&amp;ременные…</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>О&amp;кружение</translation>
    </message>
    <message>
        <source>&amp;Trusted Certificates…</source>
        <translation>&amp;Доверенные сертификаты…</translation>
    </message>
    <message>
        <source>Import Recordin&amp;g…</source>
        <translation>И&amp;мпортировать запись…</translation>
    </message>
    <message>
        <source>&amp;Merge Recordings…</source>
        <translation>Об&amp;ъединить записи…</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>Пере&amp;йти…</translation>
    </message>
    <message>
        <source>&amp;Pin Message</source>
        <translation>&amp;Закрепить сообщение</translation>
    </message>
    <message>
        <source>&amp;Note on Message…</source>
        <translation>Замет&amp;ка к сообщению…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Note or Pin</source>
        <translation>С&amp;ледующая заметка или закладка</translation>
    </message>
    <message>
        <source>Pre&amp;vious Note or Pin</source>
        <translation>П&amp;редыдущая заметка или закладка</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Па&amp;уза</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>C&amp;lose Recording</source>
        <translation>Закр&amp;ыть запись</translation>
    </message>
    <message>
        <source>Log &amp;Alone</source>
        <translation>Только жур&amp;нал</translation>
    </message>
    <message>
        <source>&amp;Recordings…</source>
        <translation>&amp;Записи…</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find Nex&amp;t</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>Find Previou&amp;s</source>
        <translation>Найти &amp;предыдущее</translation>
    </message>
    <message>
        <source>Colour &amp;Rules…</source>
        <translation>П&amp;равила цвета…</translation>
    </message>
    <message>
        <source>Repla&amp;y…</source>
        <translation>По&amp;вторить…</translation>
    </message>
    <message>
        <source>New Flow from &amp;Template…</source>
        <translation>Новый поток из &amp;шаблона…</translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрывается</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слушает</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливается</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>MessageContent</name>
    <message>
        <source>There is no JSON yet: type a value, for example {}.</source>
        <translation>JSON ещё не введён: введите значение, например {}.</translation>
    </message>
    <message>
        <source>Character %1, “%2”, is not a hexadecimal digit (0–9, a–f).</source>
        <translation>Символ %1, «%2», — не шестнадцатеричная цифра (0–9, a–f).</translation>
    </message>
    <message>
        <source>The last byte has only one digit: a byte is written with two.</source>
        <translation>В последнем байте только одна цифра: байт записывается двумя.</translation>
    </message>
    <message>
        <source>Character %1, “%2”, does not belong into base64 there.</source>
        <translation>Символ %1, «%2», в этом месте base64 недопустим.</translation>
    </message>
    <message>
        <source>The base64 text ends too early: its last group has one character only.</source>
        <translation>Текст base64 обрывается: в последней группе только один символ.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Файл ещё не выбран.</translation>
    </message>
    <message>
        <source>There is no file “%1”: check its path.</source>
        <translation>Файла «%1» нет: проверьте путь.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать файл «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than the %2 MiB that one message may have.</source>
        <translation>Файл «%1» больше %2 МиБ, допустимых для одного сообщения.</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a file in it.</source>
        <translation>«%1» — папка: выберите файл в ней.</translation>
    </message>
    <message>
        <source>The file “%1” is not UTF-8, as a text message must be: send it as binary.</source>
        <translation>Файл «%1» не в UTF-8, а текстовое сообщение должно быть в UTF-8: отправьте его как двоичное.</translation>
    </message>
</context>
<context>
    <name>RoundTrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
</context>
<context>
    <name>wsw::AccessControl</name>
    <message>
        <source>A refusal can&apos;t have the HTTP status %1. Use 400 to 599, or 0 for the usual one.</source>
        <translation>Отказ не может иметь статус HTTP %1. Укажите от 400 до 599 или 0 для обычного.</translation>
    </message>
    <message>
        <source>The required header &apos;%1&apos; has no name that a header can have.</source>
        <translation>Имя обязательного заголовка «%1» недопустимо для заголовка.</translation>
    </message>
    <message>
        <source>Basic authentication needs a password. Type one.</source>
        <translation>Для аутентификации Basic нужен пароль. Введите его.</translation>
    </message>
    <message>
        <source>Authentication by token needs a token. Type one.</source>
        <translation>Для аутентификации по токену нужен токен. Введите его.</translation>
    </message>
    <message>
        <source>Basic authentication needs a user&apos;s name, without a colon.</source>
        <translation>Для аутентификации Basic нужно имя пользователя без двоеточия.</translation>
    </message>
    <message>
        <source>the address %1 is blocked</source>
        <translation>адрес %1 заблокирован</translation>
    </message>
    <message>
        <source>it has no Origin, and not every one is allowed</source>
        <translation>нет Origin, а допускаются не все</translation>
    </message>
    <message>
        <source>its Origin %1 is not an allowed one</source>
        <translation>его Origin %1 не входит в допустимые</translation>
    </message>
    <message>
        <source>the header %1 is missing or has another value than the required one</source>
        <translation>заголовка %1 нет, или его значение не то, что требуется</translation>
    </message>
    <message>
        <source>it brought no token, neither as Authorization: Bearer nor as the query&apos;s token</source>
        <translation>нет токена: ни в Authorization: Bearer, ни в параметре запроса token</translation>
    </message>
    <message>
        <source>its token is wrong</source>
        <translation>неверный токен</translation>
    </message>
    <message>
        <source>it brought no user and password as Authorization: Basic</source>
        <translation>нет имени пользователя и пароля в Authorization: Basic</translation>
    </message>
    <message>
        <source>its user or password is wrong</source>
        <translation>неверное имя пользователя или пароль</translation>
    </message>
    <message>
        <source>%1 asked for %2 and was refused with HTTP %3: %4.</source>
        <translation>%1 запросил %2 и получил отказ HTTP %3: %4.</translation>
    </message>
</context>
<context>
    <name>wsw::Actions</name>
    <message>
        <source>%1 %2</source>
        <comment>Undo, what</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>wsw::AddressField</name>
    <message>
        <source>No addresses yet</source>
        <translation>Адресов пока нет</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Earlier addresses</source>
        <translation>Прежние адреса</translation>
    </message>
    <message>
        <source>Earlier addresses (Down)</source>
        <translation>Прежние адреса (стрелка вниз)</translation>
    </message>
    <message>
        <source>ws://host:port/path or wss://…, or paste a curl or wscat command</source>
        <translation>ws://host:port/path или wss://… — или вставьте команду curl или wscat</translation>
    </message>
</context>
<context>
    <name>wsw::AddressSet</name>
    <message>
        <source>&apos;%1&apos; is neither an IP address nor a network. Write it as 192.0.2.7, 10.0.0.0/8 or fd00::/8.</source>
        <translation>«%1» — не IP-адрес и не сеть. Пишите так: 192.0.2.7, 10.0.0.0/8 или fd00::/8.</translation>
    </message>
</context>
<context>
    <name>wsw::ArrivalRows</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Подключается</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>Отключается</translation>
    </message>
    <message>
        <source>Milliseconds since the run began, on the test&apos;s own clock</source>
        <translation>Миллисекунды с начала запуска по собственным часам теста</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Время (мс)</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>Что делает клиент</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>The client&apos;s id, a number from 1 on</source>
        <translation>Идентификатор клиента: число от 1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>How the message is written down</source>
        <translation>Как записано сообщение</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Of a message</source>
        <translation>Содержимое сообщения</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
</context>
<context>
    <name>wsw::ArrivalsSection</name>
    <message>
        <source>Arrivals</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>Add arrival</source>
        <translation>Добавить поступление</translation>
    </message>
    <message>
        <source>Duplicate arrival</source>
        <translation>Дублировать поступление</translation>
    </message>
    <message>
        <source>Remove arrival</source>
        <translation>Удалить поступление</translation>
    </message>
    <message>
        <source>Nothing comes while it runs. Add the messages that clients send, and when they connect and disconnect, with +.</source>
        <translation>Во время запуска ничего не поступает. Кнопкой + добавьте сообщения клиентов, их подключения и отключения.</translation>
    </message>
    <message>
        <source>What clients send, and when they come and go, while it runs</source>
        <translation>Что отправляют клиенты во время запуска, когда они подключаются и отключаются</translation>
    </message>
</context>
<context>
    <name>wsw::AuthenticationForm</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Nothing is added. You can still set an Authorization header yourself.</source>
        <translation>Ничего не добавляется. Заголовок Authorization можно задать самостоятельно.</translation>
    </message>
    <message>
        <source>Adds “Authorization: Basic …” to the opening request.</source>
        <translation>Добавляет «Authorization: Basic …» в открывающий запрос.</translation>
    </message>
    <message>
        <source>Adds “Authorization: Bearer …” to the opening request.</source>
        <translation>Добавляет «Authorization: Bearer …» в открывающий запрос.</translation>
    </message>
    <message>
        <source>Adds the key to the opening request, as a header or in the address.</source>
        <translation>Добавляет ключ в открывающий запрос: заголовком или в адресе.</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>Аутентификация:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>Имя и пароль (Basic)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>Токен (Bearer)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Пользователь:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Name of the key:</source>
        <translation>Имя ключа:</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Имя ключа</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>Передаётся как:</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Параметр запроса</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourChecks</name>
    <message>
        <source>The pattern has no parameter “%1”. Choose another one to tell clients apart by.</source>
        <translation>В шаблоне нет параметра «%1». Выберите другой, чтобы различать клиентов.</translation>
    </message>
    <message>
        <source>No client gets here: a path above has the same pattern. Change one of them.</source>
        <translation>Сюда не попадёт ни один клиент: у пути выше такой же шаблон. Измените один из них.</translation>
    </message>
    <message>
        <source>No client gets here: a path above takes every path. Move that one down.</source>
        <translation>Сюда не попадёт ни один клиент: путь выше принимает любые пути. Переместите его вниз.</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourEditor</name>
    <message>
        <source>Clients of this path see its behaviours in their order. The first path that matches counts; others are refused with 404.</source>
        <translation>Клиенты этого пути проходят его действия по порядку. Считается первый подходящий путь; прочие отклоняются с 404.</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourList</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>Удалено: «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Поведение</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>&amp;Add Behaviour</source>
        <translation>&amp;Добавить действие</translation>
    </message>
    <message>
        <source>Another path that the server answers to</source>
        <translation>Ещё один путь, на который отвечает сервер</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add path</source>
        <translation>Добавить путь</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourModel</name>
    <message>
        <source>Every path</source>
        <translation>Любой путь</translation>
    </message>
    <message>
        <source>would act</source>
        <translation>сработает</translation>
    </message>
    <message>
        <source>How often it did its work since the server was started</source>
        <translation>Сколько раз сработало с запуска сервера</translation>
    </message>
    <message>
        <source>What it would send for the message that is tried out</source>
        <translation>Что будет отправлено на пробное сообщение</translation>
    </message>
    <message>
        <source>Paths and behaviours</source>
        <translation>Пути и действия</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Сработало</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Проба</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourText</name>
    <message>
        <source>every %1 s</source>
        <translation>каждые %1 с</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>содержит %1</translation>
    </message>
    <message>
        <source>JSON has %1</source>
        <translation>в JSON есть %1</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Эхо</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Ретрансляция</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Scheduled push</source>
        <translation>Отправка по расписанию</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Sends a text to each client once it is connected.</source>
        <translation>Отправляет текст каждому клиенту, как только он подключился.</translation>
    </message>
    <message>
        <source>Answers each message; a binary one with itself.</source>
        <translation>Отвечает на каждое сообщение; на двоичное — им же.</translation>
    </message>
    <message>
        <source>Sends each message to the other clients of the path.</source>
        <translation>Отправляет каждое сообщение остальным клиентам пути.</translation>
    </message>
    <message>
        <source>Does something when a text message matches.</source>
        <translation>Делает что-то, когда текстовое сообщение подходит.</translation>
    </message>
    <message>
        <source>Sends a text to clients again and again.</source>
        <translation>Снова и снова отправляет клиентам текст.</translation>
    </message>
    <message>
        <source>Runs a flow of the workspace for the client.</source>
        <translation>Запускает для клиента поток из рабочего пространства.</translation>
    </message>
    <message>
        <source>to all others</source>
        <translation>всем остальным</translation>
    </message>
    <message>
        <source>to those of the same %1</source>
        <translation>тем, у кого тот же %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text equals</source>
        <translation>текст равен</translation>
    </message>
    <message>
        <source>text contains</source>
        <translation>текст содержит</translation>
    </message>
    <message>
        <source>JSON path equals</source>
        <translation>путь JSON равен</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответить</translation>
    </message>
    <message>
        <source>push to all</source>
        <translation>отправить всем</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>отключить</translation>
    </message>
    <message>
        <source>run flow</source>
        <translation>запустить поток</translation>
    </message>
    <message>
        <source>on connect</source>
        <translation>при подключении</translation>
    </message>
    <message>
        <source>on message</source>
        <translation>при сообщении</translation>
    </message>
    <message>
        <source>on disconnect</source>
        <translation>при отключении</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>нет потока</translation>
    </message>
    <message>
        <source>deleted flow</source>
        <translation>удалённый поток</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>подходит под шаблон</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>по расписанию</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
</context>
<context>
    <name>wsw::BehavioursPanel</name>
    <message>
        <source>Nothing would happen.</source>
        <translation>Ничего не произойдёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviour(s) would act.</source>
        <translation>
            <numerusform>Сработает %n действие.</numerusform>
            <numerusform>Сработают %n действия.</numerusform>
            <numerusform>Сработают %n действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is running: what you change holds once it is applied.</source>
        <translation>Сервер работает: изменения действуют, когда применены.</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>The running server does from now on what stands here; its clients stay connected. Changed paths hold from its next start.</source>
        <translation>Работающий сервер с этого момента делает то, что здесь записано; клиенты остаются подключены. Изменённые пути действуют со следующего запуска.</translation>
    </message>
</context>
<context>
    <name>wsw::CanvasActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
    <message>
        <source>&amp;Edit Text</source>
        <translation>&amp;Изменить текст</translation>
    </message>
    <message>
        <source>De&amp;fault Sequence Flow</source>
        <translation>Поток по умо&amp;лчанию</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Сво&amp;йства</translation>
    </message>
    <message>
        <source>Add &amp;Node…</source>
        <translation>Добавить у&amp;зел…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>Сое&amp;динить…</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>По &amp;левому краю</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>По &amp;центру</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>По &amp;правому краю</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>По &amp;верхнему краю</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>По &amp;середине</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>По &amp;нижнему краю</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Распределить по &amp;горизонтали</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Распределить по в&amp;ертикали</translation>
    </message>
    <message>
        <source>La&amp;y Out All</source>
        <translation>Разместить всё &amp;автоматически</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Впис&amp;ать</translation>
    </message>
    <message>
        <source>E&amp;xport Picture…</source>
        <translation>&amp;Экспорт рисунка…</translation>
    </message>
    <message>
        <source>Toggle &amp;Breakpoint</source>
        <translation>&amp;Точка останова</translation>
    </message>
    <message>
        <source>S&amp;mooth Sequence Flows</source>
        <translation>&amp;Плавные потоки управления</translation>
    </message>
</context>
<context>
    <name>wsw::CanvasEditor</name>
    <message>
        <source>Add %1</source>
        <comment>a kind of node</comment>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Connect nodes</source>
        <translation>Соединить узлы</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sequence flow(s)</source>
        <translation>
            <numerusform>Удалить %n поток управления</numerusform>
            <numerusform>Удалить %n потока управления</numerusform>
            <numerusform>Удалить %n потоков управления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation>
            <numerusform>Удалить %n узел</numerusform>
            <numerusform>Удалить %n узла</numerusform>
            <numerusform>Удалить %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n node(s).</source>
        <translation>
            <numerusform>Скопирован %n узел.</numerusform>
            <numerusform>Скопировано %n узла.</numerusform>
            <numerusform>Скопировано %n узлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n node(s)</source>
        <translation>
            <numerusform>Вырезать %n узел</numerusform>
            <numerusform>Вырезать %n узла</numerusform>
            <numerusform>Вырезать %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>Вставить %n узел</numerusform>
            <numerusform>Вставить %n узла</numerusform>
            <numerusform>Вставить %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>Дублировать %n узел</numerusform>
            <numerusform>Дублировать %n узла</numerusform>
            <numerusform>Дублировать %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Переместить %n узел</numerusform>
            <numerusform>Переместить %n узла</numerusform>
            <numerusform>Переместить %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n node(s)</source>
        <translation>
            <numerusform>Упорядочить %n узел</numerusform>
            <numerusform>Упорядочить %n узла</numerusform>
            <numerusform>Упорядочить %n узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Разместить узлы</translation>
    </message>
    <message>
        <source>Change default sequence flow</source>
        <translation>Изменить поток по умолчанию</translation>
    </message>
</context>
<context>
    <name>wsw::CanvasKeys</name>
    <message>
        <source>Sequence flow from “%1” to “%2”: %3</source>
        <comment>two nodes, condition or port</comment>
        <translation>Поток управления от «%1» к «%2»: %3</translation>
    </message>
    <message>
        <source>Nothing can follow this node. Choose another to connect from.</source>
        <translation>После этого узла ничего быть не может. Выберите другой узел для соединения.</translation>
    </message>
    <message>
        <source>Connect from “%1”: choose a node with the arrow keys, then Enter. Tab: another way on. Esc: cancel.</source>
        <translation>Соединение от «%1»: выберите узел стрелками, затем Enter. Tab: другой выход. Esc: отмена.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Соединено.</translation>
    </message>
    <message>
        <source>Way on: %1</source>
        <comment>port</comment>
        <translation>Выход: %1</translation>
    </message>
    <message>
        <source>To “%1” (%2). Enter connects.</source>
        <comment>node, port</comment>
        <translation>К «%1» (%2). Enter соединяет.</translation>
    </message>
</context>
<context>
    <name>wsw::CanvasPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Экспорт рисунка</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture is in “%1”.</source>
        <translation>Рисунок сохранён в «%1».</translation>
    </message>
    <message>
        <source>Flow canvas</source>
        <translation>Холст потока</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Align and distribute the selected nodes</source>
        <translation>Выровнять и распределить выбранные узлы</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+Minus)</source>
        <translation>Уменьшить (Ctrl+минус)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+Plus)</source>
        <translation>Увеличить (Ctrl+плюс)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Масштаб 100 %</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Масштаб 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Fit the flow to the canvas (Ctrl+9)</source>
        <translation>Вписать поток в холст (Ctrl+9)</translation>
    </message>
    <message>
        <source>This flow can be looked at, but not changed.</source>
        <translation>Этот поток можно смотреть, но нельзя изменить.</translation>
    </message>
</context>
<context>
    <name>wsw::CellDelegate</name>
    <message>
        <source>Enter takes it, Shift+Enter begins a new line, Esc leaves it as it was</source>
        <translation>Enter — принять, Shift+Enter — новая строка, Esc — оставить как было</translation>
    </message>
</context>
<context>
    <name>wsw::CertificateAuthority</name>
    <message>
        <source>%1 failed in OpenSSL: %2.</source>
        <translation>%1: ошибка OpenSSL: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a host&apos;s name nor an IP address that a certificate can be for.</source>
        <translation>«%1» — не имя узла и не IP-адрес, для которых может быть сертификат.</translation>
    </message>
    <message>
        <source>Making a certificate authority</source>
        <translation>Создание центра сертификации</translation>
    </message>
    <message>
        <source>Reading the certificate authority</source>
        <translation>Чтение центра сертификации</translation>
    </message>
    <message>
        <source>Making the server&apos;s certificate</source>
        <translation>Создание сертификата сервера</translation>
    </message>
</context>
<context>
    <name>wsw::CertificateCheck</name>
    <message>
        <source>The certificate of %1 was accepted because you trust it by its fingerprint: %2.</source>
        <translation>Сертификат %1 принят, так как вы доверяете его отпечатку: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was accepted unchecked, as you asked: %2.</source>
        <translation>Сертификат %1 принят без проверки, как вы просили: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent. Ask whoever runs the server, or choose the CA that vouches for it.</source>
        <translation>Сертификату %1 нет доверия: %2. Ничего не отправлено. Спросите того, кто ведёт сервер, или выберите ЦС, который за него ручается.</translation>
    </message>
    <message>
        <source>it does not speak TLS on this port; it may expect ws://</source>
        <translation>на этом порту нет TLS; возможно, ожидается ws://</translation>
    </message>
    <message>
        <source>it offers no version of TLS that is allowed here; lower the minimum version</source>
        <translation>он не предлагает ни одной разрешённой здесь версии TLS; понизьте минимальную версию</translation>
    </message>
    <message>
        <source>it wants a client certificate; choose one and its key</source>
        <translation>он требует сертификат клиента; выберите сертификат и ключ</translation>
    </message>
    <message>
        <source>the private key is not the client certificate&apos;s; choose its file again</source>
        <translation>закрытый ключ не от сертификата клиента; выберите файл ключа заново</translation>
    </message>
    <message>
        <source>it does not know the issuer of our client certificate</source>
        <translation>он не знает издателя нашего сертификата клиента</translation>
    </message>
    <message>
        <source>it does not accept our client certificate</source>
        <translation>он не принимает наш сертификат клиента</translation>
    </message>
    <message>
        <source>it does not accept our client certificate, or wants one</source>
        <translation>он не принимает наш сертификат клиента или требует его</translation>
    </message>
    <message>
        <source>it found no common cipher, or wants a client certificate</source>
        <translation>нет общего шифра, или он требует сертификат клиента</translation>
    </message>
    <message>
        <source>it has no certificate for the name %1</source>
        <translation>у него нет сертификата для имени %1</translation>
    </message>
    <message>
        <source>TLS with %1 failed: %2.</source>
        <translation>Сбой TLS с %1: %2.</translation>
    </message>
</context>
<context>
    <name>wsw::CertificateInfo</name>
    <message>
        <source>it expired on %1</source>
        <translation>его срок истёк %1</translation>
    </message>
    <message>
        <source>it is valid only from %1 on</source>
        <translation>он действителен лишь с %1</translation>
    </message>
    <message>
        <source>it names no host, so not %1</source>
        <translation>в нём нет имён узлов, значит, и %1</translation>
    </message>
    <message>
        <source>it is for %1 and not for %2</source>
        <translation>он для %1, а не для %2</translation>
    </message>
    <message>
        <source>it is self-signed, so that nobody else vouches for it</source>
        <translation>он самоподписанный, и никто другой за него не ручается</translation>
    </message>
    <message>
        <source>its issuer (%1) is not known here as one to trust</source>
        <translation>его издатель (%1) не входит здесь в доверенные</translation>
    </message>
    <message>
        <source>its key or its signature is too weak</source>
        <translation>его ключ или подпись слишком слабы</translation>
    </message>
    <message>
        <source>it does not pass the check</source>
        <translation>он не проходит проверку</translation>
    </message>
</context>
<context>
    <name>wsw::CertificatePanel</name>
    <message>
        <source>Expired: check this computer&apos;s clock, and ask whoever runs the server to renew the certificate.</source>
        <translation>Срок истёк: проверьте часы этого компьютера и попросите того, кто ведёт сервер, обновить сертификат.</translation>
    </message>
    <message>
        <source>Not yet valid: check this computer&apos;s clock, or wait.</source>
        <translation>Ещё не действует: проверьте часы этого компьютера или подождите.</translation>
    </message>
    <message>
        <source>Wrong host: check the address. If the server has another name on purpose, fill that in as the TLS server name.</source>
        <translation>Другой узел: проверьте адрес. Если у сервера намеренно другое имя, укажите его как имя сервера TLS.</translation>
    </message>
    <message>
        <source>Self-signed: usual for test servers, but anybody could have made it. Compare the fingerprint with the server&apos;s.</source>
        <translation>Самоподписанный: обычно для тестовых серверов, но сделать его мог кто угодно. Сравните отпечаток с отпечатком сервера.</translation>
    </message>
    <message>
        <source>Unknown issuer: if your organization has a CA of its own, choose its file in the TLS options.</source>
        <translation>Издатель неизвестен: если у вашей организации свой ЦС, выберите его файл в параметрах TLS.</translation>
    </message>
    <message>
        <source>Too weak: ask whoever runs the server for a certificate with a stronger key.</source>
        <translation>Слишком слабый: попросите у того, кто ведёт сервер, сертификат с более стойким ключом.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Спросите того, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>What to do about the certificate</source>
        <translation>Что делать с сертификатом</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Цепочка сертификатов</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate for %1</source>
        <translation>&amp;Доверять этому сертификату для %1</translation>
    </message>
    <message>
        <source>Accepts this one certificate for this host from now on, whatever is wrong with it, and connects. Tools → Trusted Certificates takes it back.</source>
        <translation>Отныне принимает именно этот сертификат для этого узла, что бы с ним ни было не так, и подключается. Отменяется в «Инструменты → Доверенные сертификаты».</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действителен</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For hosts</source>
        <translation>Для узлов</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>wsw::ChoiceBox</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (отсутствует)</translation>
    </message>
</context>
<context>
    <name>wsw::ClientCommand</name>
    <message>
        <source>The command has no address (ws://… or wss://…).</source>
        <translation>В команде нет адреса (ws://… или wss://…).</translation>
    </message>
    <message>
        <source>This is no command of wsw, wscat, websocat or curl, and no call of new WebSocket(…).</source>
        <translation>Это не команда wsw, wscat, websocat или curl и не вызов new WebSocket(…).</translation>
    </message>
</context>
<context>
    <name>wsw::ClientFilter</name>
    <message>
        <source>Position %1: the quote is not closed. Write one more &quot;.</source>
        <translation>Позиция %1: кавычка не закрыта. Допишите &quot;.</translation>
    </message>
    <message>
        <source>Position %1: a name is missing before the sign. Write for example room = 7.</source>
        <translation>Позиция %1: перед знаком нет имени. Напишите, например, room = 7.</translation>
    </message>
    <message>
        <source>Position %1: a value is missing after %2. Write for example %2 = 7, or &quot;&quot; for clients that have none.</source>
        <translation>Позиция %1: после %2 нет значения. Напишите, например, %2 = 7 или &quot;&quot; для клиентов, у которых его нет.</translation>
    </message>
</context>
<context>
    <name>wsw::ClientGroupPanel</name>
    <message>
        <source>&amp;Number of clients:</source>
        <translation>&amp;Число клиентов:</translation>
    </message>
    <message>
        <source>How often this connection is opened. {{$client}} is each one&apos;s number, from 1, in the address, headers and messages.</source>
        <translation>Сколько раз открыть это соединение. {{$client}} в адресе, заголовках и сообщениях — номер каждого, начиная с 1.</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>Число клиентов</translation>
    </message>
    <message>
        <source>Started per &amp;second:</source>
        <translation>&amp;Запускать в секунду:</translation>
    </message>
    <message>
        <source>As fast as they open</source>
        <translation>Как можно быстрее</translation>
    </message>
    <message>
        <source>0: as fast as they open</source>
        <translation>0: как можно быстрее</translation>
    </message>
    <message>
        <source>Started per second</source>
        <translation>Запускать в секунду</translation>
    </message>
    <message>
        <source>&amp;Open clients</source>
        <translation>&amp;Открыть клиентов</translation>
    </message>
    <message>
        <source>Open this connection so many times, beside the one above</source>
        <translation>Открыть это соединение столько раз, помимо того, что вверху</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>За&amp;крыть всех</translation>
    </message>
    <message>
        <source>Close every client with code 1000 and start no more</source>
        <translation>Закрыть всех клиентов с кодом 1000 и больше не запускать</translation>
    </message>
    <message>
        <source>&amp;Ping all</source>
        <translation>&amp;Ping от всех</translation>
    </message>
    <message>
        <source>Send a ping from every client and measure the round trips</source>
        <translation>Отправить ping от каждого клиента и измерить задержки</translation>
    </message>
    <message>
        <source>Sen&amp;d from all</source>
        <translation>Отпра&amp;вить от всех</translation>
    </message>
    <message>
        <source>Send what is in the Message tab from every open client, each with its own {{$client}} and {{$counter}}</source>
        <translation>Отправить содержимое вкладки «Сообщение» от каждого открытого клиента, у каждого свои {{$client}} и {{$counter}}</translation>
    </message>
</context>
<context>
    <name>wsw::ClientGroupView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure in words: &quot;Open: 200&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No virtual clients were opened yet.</source>
        <translation>Виртуальные клиенты ещё не открывались.</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 done.</source>
        <translation>Открытие: готово %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln client(s) was opened.</source>
        <translation>
            <numerusform>Не открыт ни один из %Ln клиента.</numerusform>
            <numerusform>Не открыт ни один из %Ln клиентов.</numerusform>
            <numerusform>Не открыт ни один из %Ln клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln client(s) opened in %1.</source>
        <translation>
            <numerusform>Все клиенты (%Ln) открыты за %1.</numerusform>
            <numerusform>Все клиенты (%Ln) открыты за %1.</numerusform>
            <numerusform>Все клиенты (%Ln) открыты за %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients opened in %3.</source>
        <translation>Открыто %1 из %2 клиентов за %3.</translation>
    </message>
    <message>
        <source>%1 × others, such as: %2</source>
        <extracomment>how often, and what went wrong; the last of many kinds stands for all others, too</extracomment>
        <translation>%1 × прочие, например: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ещё не запущены</translation>
    </message>
    <message>
        <source>Were open, or were given up before they were</source>
        <translation>Были открыты или отменены до открытия</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>From the start of a connection to its being open.</source>
        <translation>От начала соединения до его открытия.</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ping all, or switch on automatic pings under Network.</source>
        <translation>Отправьте ping от всех или включите автоматический ping на вкладке «Сеть».</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Запросы и ответы</translation>
    </message>
    <message>
        <source>Give the key of an answer under Latency, then open the clients.</source>
        <translation>Укажите ключ ответа на вкладке «Задержка», затем откройте клиентов.</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Ошибки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>wsw::ClientHandshake</name>
    <message>
        <source>&apos;%1&apos; is not a header name. Names have letters, digits and - only.</source>
        <translation>«%1» — не имя заголовка. Имена состоят только из букв, цифр и «-».</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or control character.</source>
        <translation>В значении заголовка %1 есть перевод строки или управляющий символ.</translation>
    </message>
    <message>
        <source>The header %1 has options of its own: subprotocols and compression. Remove it.</source>
        <translation>Для заголовка %1 есть свои настройки: подпротоколы и сжатие. Удалите его.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a subprotocol&apos;s name. Names have no spaces, commas or other separators.</source>
        <translation>«%1» — не имя подпротокола. В именах нет пробелов, запятых и других разделителей.</translation>
    </message>
    <message>
        <source>The origin has a line break or control character.</source>
        <translation>В Origin есть перевод строки или управляющий символ.</translation>
    </message>
    <message>
        <source>%1 did not answer as a WebSocket server does: %2. Check address, path and port.</source>
        <translation>%1 отвечает не как сервер WebSocket: %2. Проверьте адрес, путь и порт.</translation>
    </message>
    <message>
        <source>it switches protocols in another version of HTTP than 1.1</source>
        <translation>он переключает протокол не в HTTP 1.1</translation>
    </message>
    <message>
        <source>its Upgrade header does not say websocket</source>
        <translation>в его заголовке Upgrade нет websocket</translation>
    </message>
    <message>
        <source>its Connection header does not say Upgrade</source>
        <translation>в его заголовке Connection нет Upgrade</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Accept does not answer the key that was sent</source>
        <translation>его Sec-WebSocket-Accept не соответствует отправленному ключу</translation>
    </message>
    <message>
        <source>it chooses more than one subprotocol</source>
        <translation>он выбрал более одного подпротокола</translation>
    </message>
    <message>
        <source>it chooses the subprotocol &apos;%1&apos;, which was not offered</source>
        <translation>он выбрал подпротокол «%1», который не предлагался</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Extensions can&apos;t be read</source>
        <translation>его Sec-WebSocket-Extensions не читается</translation>
    </message>
    <message>
        <source>it uses the extension &apos;%1&apos;, which was not offered</source>
        <translation>он использует расширение «%1», которое не предлагалось</translation>
    </message>
    <message>
        <source>The subprotocol &apos;%1&apos; is offered twice. Remove one.</source>
        <translation>Подпротокол «%1» предложен дважды. Уберите один.</translation>
    </message>
    <message>
        <source>The header %1 is given twice, and a request has it once. Remove one.</source>
        <translation>Заголовок %1 указан дважды, а в запросе он бывает один. Удалите один.</translation>
    </message>
</context>
<context>
    <name>wsw::ClientModel</name>
    <message>
        <source>Bytes that wait to be sent because the client reads slowly</source>
        <translation>Байты, ожидающие отправки, потому что клиент читает медленно</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Подпротокол</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вх.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Исх.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>The client&apos;s address as the proxy tells it (X-Forwarded-For)</source>
        <translation>Адрес клиента по словам прокси (X-Forwarded-For)</translation>
    </message>
    <message>
        <source>Messages from the client</source>
        <translation>Сообщения от клиента</translation>
    </message>
    <message>
        <source>Messages to the client</source>
        <translation>Сообщения клиенту</translation>
    </message>
    <message>
        <source>Messages that the client did not get because it does not read</source>
        <translation>Сообщения, которых клиент не получил, потому что не читает</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>Через прокси</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Байт от</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Байт к</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Отброшено</translation>
    </message>
</context>
<context>
    <name>wsw::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Run flow</source>
        <translation>Запустить поток</translation>
    </message>
    <message>
        <source>Run a flow of the workspace for each selected client</source>
        <translation>Запустить поток рабочего пространства для каждого выбранного клиента</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Send a ping to the selected clients and measure the round trip</source>
        <translation>Отправить ping выбранным клиентам и измерить задержку</translation>
    </message>
    <message>
        <source>Disconnect client</source>
        <translation>Отключить клиента</translation>
    </message>
    <message>
        <source>Close the selected clients&apos; connections with a code and a reason</source>
        <translation>Закрыть соединения выбранных клиентов с кодом и причиной</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>clients that are shown, all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Фильтр клиентов</translation>
    </message>
    <message>
        <source>Filter: a word, or for example %1</source>
        <translation>Фильтр: слово или, например, %1</translation>
    </message>
    <message>
        <source>NAME = VALUE or NAME != VALUE, joined by “and”. Names are the path&apos;s parameters, id, address, path, subprotocol and query.NAME; * stands for anything, | for “or”. A word is looked for everywhere.</source>
        <translation>ИМЯ = ЗНАЧЕНИЕ или ИМЯ != ЗНАЧЕНИЕ, соединённые словом and. Имена — параметры пути, id, address, path, subprotocol и query.NAME; * означает что угодно, | — «или». Слово ищется везде.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More that can be done with the selected clients</source>
        <translation>Что ещё можно сделать с выбранными клиентами</translation>
    </message>
    <message>
        <source>Show only their messages in the log</source>
        <translation>Показать в журнале только их сообщения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Drop without a close frame</source>
        <translation>Оборвать без кадра закрытия</translation>
    </message>
    <message>
        <source>Block address</source>
        <translation>Заблокировать адрес</translation>
    </message>
    <message>
        <source>Drops all clients of the address and refuses new ones; the server&apos;s Security tab has the list.</source>
        <translation>Обрывает всех клиентов с этого адреса и не пускает новых; список — на вкладке «Безопасность» сервера.</translation>
    </message>
</context>
<context>
    <name>wsw::CloseCode</name>
    <message>
        <source>Close code %1 may not be sent. Use 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>Код закрытия %1 отправлять нельзя. Используйте 1000–1003, 1007–1014 или 3000–4999.</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes in UTF-8; at most %2 fit into a close frame. Shorten it.</source>
        <translation>Причина закрытия занимает в UTF-8 %1 байт; в кадр закрытия помещается не более %2. Сократите её.</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>обычное закрытие</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>уход</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>ошибка протокола</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>неподдерживаемые данные</translation>
    </message>
    <message>
        <source>no status received</source>
        <translation>код не получен</translation>
    </message>
    <message>
        <source>abnormal closure</source>
        <translation>аварийное закрытие</translation>
    </message>
    <message>
        <source>invalid payload data</source>
        <translation>недопустимые данные</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>нарушение политики</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>сообщение слишком велико</translation>
    </message>
    <message>
        <source>mandatory extension missing</source>
        <translation>нет обязательного расширения</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>внутренняя ошибка</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>перезапуск службы</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>повторите позже</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>плохой шлюз</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>сбой рукопожатия TLS</translation>
    </message>
</context>
<context>
    <name>wsw::CloseForm</name>
    <message>
        <source>Close code:</source>
        <translation>Код закрытия:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Причина:</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Код закрытия</translation>
    </message>
    <message>
        <source>1000 to 1003, 1007 to 1014 and 3000 to 4999 may be sent.</source>
        <translation>Можно отправлять 1000–1003, 1007–1014 и 3000–4999.</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Причина закрытия</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 из %2 байт</translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation>Обычное закрытие</translation>
    </message>
    <message>
        <source>Going away</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Ошибка протокола</translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation>Неподдерживаемые данные</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>Недопустимые данные</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>Нарушение политики</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>Сообщение слишком велико</translation>
    </message>
    <message>
        <source>Extension missing</source>
        <translation>Нет расширения</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Внутренняя ошибка</translation>
    </message>
    <message>
        <source>Service restart</source>
        <translation>Перезапуск службы</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Повторите позже</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Плохой шлюз</translation>
    </message>
    <message>
        <source>Reserved: may not be sent</source>
        <translation>Зарезервирован: отправлять нельзя</translation>
    </message>
    <message>
        <source>Registered for libraries</source>
        <translation>Для библиотек (регистрируется)</translation>
    </message>
    <message>
        <source>For private use</source>
        <translation>Для частного использования</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Оборвать</translation>
    </message>
    <message>
        <source>End the TCP connection without a close frame, as if the network had failed</source>
        <translation>Завершить TCP-соединение без кадра закрытия, как при сбое сети</translation>
    </message>
</context>
<context>
    <name>wsw::ColorRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>Правила цвета</translation>
    </message>
    <message>
        <source>Messages that fit a filter have its colour. The first rule that fits counts.</source>
        <translation>Сообщения, подходящие под фильтр, получают его цвет. Действует первое подходящее правило.</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Фильтр:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Цвет:</translation>
    </message>
    <message>
        <source>(no filter yet)</source>
        <translation>(фильтра ещё нет)</translation>
    </message>
</context>
<context>
    <name>wsw::CompareCommands</name>
    <message>
        <source>Choose for C&amp;omparing</source>
        <translation>Выбрать для &amp;сравнения</translation>
    </message>
    <message>
        <source>Compare the Two &amp;Messages</source>
        <translation>Срав&amp;нить два сообщения</translation>
    </message>
    <message>
        <source>Compare &amp;Messages</source>
        <translation>Срав&amp;нить сообщения</translation>
    </message>
    <message>
        <source>Compare with &amp;#%1</source>
        <translation>Сравнить с &amp;№ %1</translation>
    </message>
    <message>
        <source>Select two messages one below the other, or choose one for comparing and then select another.</source>
        <translation>Выделите два соседних сообщения или выберите одно для сравнения, а затем выделите другое.</translation>
    </message>
</context>
<context>
    <name>wsw::CompareDialog</name>
    <message>
        <source>Comparing …</source>
        <translation>Сравнение…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n отличие</numerusform>
            <numerusform>%n отличия</numerusform>
            <numerusform>%n отличий</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts that were compared are the same.</source>
        <translation>Сравнённые части одинаковы.</translation>
    </message>
    <message>
        <source>The messages are the same.</source>
        <translation>Сообщения одинаковы.</translation>
    </message>
    <message>
        <source>Only the first %1 and %2 lines were compared.</source>
        <translation>Сравнивались только первые %1 и %2 строк.</translation>
    </message>
    <message>
        <source>Compare Messages</source>
        <translation>Сравнение сообщений</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <translation>Слева: %1
Справа: %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>&amp;Ignore key order</source>
        <translation>&amp;Не учитывать порядок ключей</translation>
    </message>
    <message>
        <source>Compare members of JSON objects by their names, wherever they stand</source>
        <translation>Сравнивать члены объектов JSON по именам, где бы они ни стояли</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущее</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F3)</source>
        <translation>Предыдущее отличие (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Предыдущее отличие</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующее</translation>
    </message>
    <message>
        <source>Next difference (F3)</source>
        <translation>Следующее отличие (F3)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Следующее отличие</translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation>&amp;Копировать отличия</translation>
    </message>
    <message>
        <source>Copy both as one text, with − and + in front of what differs</source>
        <translation>Скопировать оба как один текст, с − и + перед тем, что различается</translation>
    </message>
</context>
<context>
    <name>wsw::ComparisonModel</name>
    <message>
        <source>the same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>only at the right</source>
        <translation>только справа</translation>
    </message>
    <message>
        <source>only at the left</source>
        <translation>только слева</translation>
    </message>
    <message>
        <source>different</source>
        <translation>различается</translation>
    </message>
    <message>
        <source>Left message</source>
        <translation>Левое сообщение</translation>
    </message>
    <message>
        <source>Right message</source>
        <translation>Правое сообщение</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>№</translation>
    </message>
</context>
<context>
    <name>wsw::Composer</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Тип сообщения</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Binary (hex)</source>
        <translation>Двоичные (hex)</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>Двоичные (base64)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the message (Ctrl+Enter)</source>
        <translation>Отправить сообщение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Type a message. Ctrl+Enter sends it, Ctrl+Up brings back what was sent before.</source>
        <translation>Введите сообщение. Ctrl+Enter отправляет его, Ctrl+↑ возвращает отправленное ранее.</translation>
    </message>
    <message>
        <source>Replace {{variables}}</source>
        <translation>Подставлять {{переменные}}</translation>
    </message>
    <message>
        <source>Variables of the workspace and its environment, and {{$uuid}}, {{$timestamp}}, {{$isoTimestamp}}, {{$randomInt 1 100}}, {{$counter}}. Otherwise braces are sent as they stand.</source>
        <translation>Переменные рабочего пространства и его окружения, а также {{$uuid}}, {{$timestamp}}, {{$isoTimestamp}}, {{$randomInt 1 100}}, {{$counter}}. Иначе скобки отправляются как есть.</translation>
    </message>
    <message>
        <source>Format over several lines</source>
        <translation>Отформатировать по строкам</translation>
    </message>
    <message>
        <source>Format in one line</source>
        <translation>Отформатировать в одну строку</translation>
    </message>
    <message>
        <source>Preview of what will go out</source>
        <translation>Предпросмотр отправляемого</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Save this message in the workspace</source>
        <translation>Сохранить сообщение в рабочем пространстве</translation>
    </message>
    <message>
        <source>Show saved messages</source>
        <translation>Показать сохранённые сообщения</translation>
    </message>
</context>
<context>
    <name>wsw::CompressionForm</name>
    <message>
        <source>Each message is compressed by itself: less memory, larger messages.</source>
        <translation>Каждое сообщение сжимается отдельно: меньше памяти, больше объём.</translation>
    </message>
    <message>
        <source>Server: no context takeover</source>
        <translation>Сервер: без сохранения контекста</translation>
    </message>
    <message>
        <source>Client: no context takeover</source>
        <translation>Клиент: без сохранения контекста</translation>
    </message>
    <message>
        <source>How far back the compressor looks, as a power of two: 8 is 256 bytes, 15 is 32 KiB.</source>
        <translation>Как далеко назад смотрит компрессор, степень двойки: 8 — 256 байт, 15 — 32 КиБ.</translation>
    </message>
    <message>
        <source>Server window bits:</source>
        <translation>Окно сервера, бит:</translation>
    </message>
    <message>
        <source>Server window bits</source>
        <translation>Окно сервера в битах</translation>
    </message>
    <message>
        <source>Client window bits:</source>
        <translation>Окно клиента, бит:</translation>
    </message>
    <message>
        <source>Client window bits</source>
        <translation>Окно клиента в битах</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Уровень:</translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation>Уровень сжатия</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small.</source>
        <translation>1 — быстрее всего, 9 — меньше всего.</translation>
    </message>
    <message>
        <source>Compress from:</source>
        <translation>Сжимать от:</translation>
    </message>
    <message>
        <source>Compress from how many bytes</source>
        <translation>Со скольких байт сжимать</translation>
    </message>
    <message>
        <source> B</source>
        <translation> Б</translation>
    </message>
    <message>
        <source>Shorter messages are sent uncompressed.</source>
        <translation>Более короткие сообщения отправляются без сжатия.</translation>
    </message>
</context>
<context>
    <name>wsw::Connection</name>
    <message>
        <source>The text is not valid UTF-8 and was not sent. Send it as a binary message.</source>
        <translation>Текст не является корректным UTF-8 и не отправлен. Отправьте его двоичным сообщением.</translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes; this one has %2.</source>
        <translation>Ping несёт не более %1 байт; в этом их %2.</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open. Connect first.</source>
        <translation>Ничего не отправлено: соединение не открыто. Сначала подключитесь.</translation>
    </message>
    <message>
        <source>Nothing was sent: the peer does not read, and %1 bytes wait already (limit %2). Wait, or disconnect it.</source>
        <translation>Ничего не отправлено: собеседник не читает, и уже ждут %1 байт (предел %2). Подождите или отключите его.</translation>
    </message>
    <message>
        <source>%1 did not complete the opening handshake within %2 s. Check the address, or allow more time.</source>
        <translation>%1 не завершил открывающее рукопожатие за %2 с. Проверьте адрес или дайте больше времени.</translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 s; the connection was dropped.</source>
        <translation>Собеседник не ответил на ping за %1 с; соединение разорвано.</translation>
    </message>
    <message>
        <source>Nothing was done: the connection is not open. Connect first.</source>
        <translation>Ничего не сделано: соединение не открыто. Сначала подключитесь.</translation>
    </message>
    <message>
        <source>Nothing was done: the Qt engine can&apos;t break the protocol on purpose. Choose the wire engine and connect again.</source>
        <translation>Ничего не сделано: движок Qt не умеет намеренно нарушать протокол. Выберите движок Wire и подключитесь снова.</translation>
    </message>
    <message>
        <source>The Qt engine can&apos;t hold reading. Choose the wire engine and connect again.</source>
        <translation>Движок Qt не умеет приостанавливать чтение. Выберите движок Wire и подключитесь снова.</translation>
    </message>
    <message>
        <source>A frame&apos;s opcode has four bits (0 to 15) and its RSV three (0 to 7).</source>
        <translation>Код операции кадра занимает четыре бита (0–15), RSV — три (0–7).</translation>
    </message>
    <message>
        <source>Only text and binary messages are fragmented.</source>
        <translation>Фрагментировать можно только текстовые и двоичные сообщения.</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered (%1). It may not understand what is sent.</source>
        <translation>Сервер не выбрал ни один из предложенных подпротоколов (%1). Он может не понять то, что отправляется.</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionOptions</name>
    <message>
        <source>The address is empty. Type one such as ws://127.0.0.1:8181/ws/42.</source>
        <translation>Адрес пуст. Введите, например, ws://127.0.0.1:8181/ws/42.</translation>
    </message>
    <message>
        <source>The scheme &apos;%1&apos; in &apos;%2&apos; is not a WebSocket&apos;s. Use ws:// or, with TLS, wss://.</source>
        <translation>Схема «%1» в «%2» не относится к WebSocket. Используйте ws:// или, с TLS, wss://.</translation>
    </message>
    <message>
        <source>The port &apos;%1&apos; in &apos;%2&apos; is not one. Ports go from 1 to 65535.</source>
        <translation>«%1» в «%2» — не порт. Порты — от 1 до 65535.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address: %2.</source>
        <translation>«%1» — не адрес: %2.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; has no host. Write it as ws://host:port/path.</source>
        <translation>В адресе «%1» нет узла. Пишите ws://узел:порт/путь.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; has a fragment (#%2), which WebSocket addresses may not have. Remove it, or write # as %23.</source>
        <translation>В адресе «%1» есть фрагмент (#%2), недопустимый для WebSocket. Удалите его или запишите # как %23.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a proxy&apos;s address. Write http://host:port or socks5://host:port.</source>
        <translation>«%1» — не адрес прокси. Напишите http://host:port или socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionOptionsForm</name>
    <message>
        <source>Subprotocols:</source>
        <translation>Подпротоколы:</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Подпротоколы</translation>
    </message>
    <message>
        <source>For example: graphql-ws, mqtt</source>
        <translation>Например: graphql-ws, mqtt</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas.</source>
        <translation>Предлагаются серверу в этом порядке, через запятую.</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>Origin:</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>For example: https://example.org</source>
        <translation>Например: https://example.org</translation>
    </message>
    <message>
        <source>User agent:</source>
        <translation>User-Agent:</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The engine&apos;s own</source>
        <translation>Свой у движка</translation>
    </message>
    <message>
        <source>Largest message:</source>
        <translation>Самое большое сообщение:</translation>
    </message>
    <message>
        <source>A larger one ends the connection with close code 1009.</source>
        <translation>Сообщение больше завершает соединение с кодом 1009.</translation>
    </message>
    <message>
        <source>Largest message in KiB</source>
        <translation>Самое большое сообщение в КиБ</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionPage</name>
    <message>
        <source>Headers (%1)</source>
        <translation>Заголовки (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>Состояние соединения</translation>
    </message>
    <message>
        <source>Enter in the address field does the same.</source>
        <translation>Enter в поле адреса делает то же самое.</translation>
    </message>
    <message>
        <source>Close with…</source>
        <translation>Закрыть с кодом…</translation>
    </message>
    <message>
        <source>Close with a code and a reason of your choice</source>
        <translation>Закрыть с выбранными кодом и причиной</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Send a ping and measure the round trip</source>
        <translation>Отправить ping и измерить задержку</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation>Сведения о соединении</translation>
    </message>
    <message>
        <source>Subprotocol: %1</source>
        <translation>Подпротокол: %1</translation>
    </message>
    <message>
        <source>Closed by the peer with code %1.</source>
        <translation>Закрыто собеседником с кодом %1.</translation>
    </message>
    <message>
        <source>Closed by you with code %1.</source>
        <translation>Закрыто вами с кодом %1.</translation>
    </message>
    <message>
        <source>The connection was lost: no close frame came (code 1006).</source>
        <translation>Соединение потеряно: кадр закрытия не пришёл (код 1006).</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Sent %1 · Received %2</source>
        <translation>Отправлено %1 · Получено %2</translation>
    </message>
    <message>
        <source>Round trip %1</source>
        <translation>Задержка %1</translation>
    </message>
    <message>
        <source>The connection failed before the opening handshake began.</source>
        <translation>Соединение не удалось ещё до начала открывающего рукопожатия.</translation>
    </message>
    <message>
        <source>The opening handshake is under way.</source>
        <translation>Идёт открывающее рукопожатие.</translation>
    </message>
    <message>
        <source>Connect to see the opening handshake.</source>
        <translation>Подключитесь, чтобы увидеть открывающее рукопожатие.</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Рукопожатие</translation>
    </message>
    <message>
        <source>Raw frame</source>
        <translation>Кадр вручную</translation>
    </message>
    <message>
        <source>Break the protocol on purpose, to see what the other side does</source>
        <translation>Намеренно нарушить протокол и посмотреть, что сделает другая сторона</translation>
    </message>
    <message>
        <source>Taken over, but for what has no counterpart here: %1</source>
        <translation>Принято, кроме того, чему здесь нет соответствия: %1</translation>
    </message>
    <message>
        <source>Sent with the opening request, from the next connection on.</source>
        <translation>Отправляются с открывающим запросом, начиная со следующего соединения.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies: sent in one Cookie header.</source>
        <translation>Cookie: отправляются в одном заголовке Cookie.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s (attempt %2).</source>
        <translation>Переподключение через %1 с (попытка %2).</translation>
    </message>
    <message>
        <source>Virtual clients</source>
        <translation>Виртуальные клиенты</translation>
    </message>
    <message>
        <source>Open this connection many times over</source>
        <translation>Открыть это соединение много раз</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionProfile</name>
    <message>
        <source>password of “%1”</source>
        <translation>пароль «%1»</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>токен Bearer</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>ключ API «%1»</translation>
    </message>
    <message>
        <source>proxy&apos;s password of “%1”</source>
        <translation>пароль прокси для «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Header “%1”</source>
        <translation>Заголовок «%1»</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookie “%1”</source>
        <translation>Cookie «%1»</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Имя сервера</translation>
    </message>
    <message>
        <source>key&apos;s password</source>
        <translation>пароль ключа</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Узел прокси</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>Пользователь прокси</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Подпротокол</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionSession</name>
    <message>
        <source>Nothing was done: the connection is not open. Connect first.</source>
        <translation>Ничего не сделано: соединение не открыто. Сначала подключитесь.</translation>
    </message>
</context>
<context>
    <name>wsw::CronExpression</name>
    <message>
        <source>A cron expression has six fields (seconds, minutes, hours, day of month, month, day of week), for example 0/5 * * * * ?; this has %1.</source>
        <translation>В выражении cron шесть полей (секунды, минуты, часы, день месяца, месяц, день недели), например 0/5 * * * * ?; здесь их %1.</translation>
    </message>
    <message>
        <source>No date ever matches “%1”: look at its days and month.</source>
        <translation>Ни одна дата не подходит под «%1»: проверьте дни и месяц.</translation>
    </message>
    <message>
        <source>after “#” a number from 1 to 5 is expected</source>
        <translation>после «#» ожидается число от 1 до 5</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>день месяца</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>день недели</translation>
    </message>
    <message>
        <source>the range begins after its end</source>
        <translation>начало диапазона позже его конца</translation>
    </message>
    <message>
        <source>Field %1 (%2), “%3”: %4.</source>
        <translation>Поле %1 (%2), «%3»: %4.</translation>
    </message>
    <message>
        <source>this is not a number or name that can stand there</source>
        <translation>здесь не может стоять такое число или имя</translation>
    </message>
    <message>
        <source>it goes from %1 to %2</source>
        <translation>допустимо от %1 до %2</translation>
    </message>
    <message>
        <source>after “/” a whole number from 1 on is expected</source>
        <translation>после «/» ожидается целое число от 1</translation>
    </message>
    <message>
        <source>“?” is for days only: write “*”</source>
        <translation>«?» — только для дней: напишите «*»</translation>
    </message>
</context>
<context>
    <name>wsw::DevelopmentCertificate</name>
    <message>
        <source>The file %1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>Не удаётся записать файл %1: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The certificate authority in %1 and %2 can&apos;t be used: %3 Remove both to have a new one made.</source>
        <translation>Центр сертификации в %1 и %2 нельзя использовать: %3 Удалите оба файла, чтобы создать новый.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another one.</source>
        <translation>Не удаётся создать папку %1. Выберите другую.</translation>
    </message>
    <message>
        <source>This program was built without OpenSSL and can&apos;t make certificates. Make one with the openssl program, or with mkcert.</source>
        <translation>Программа собрана без OpenSSL и не может создавать сертификаты. Создайте его программой openssl или mkcert.</translation>
    </message>
</context>
<context>
    <name>wsw::DifferenceView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидалось</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Everything came as expected.</source>
        <translation>Всё пришло, как ожидалось.</translation>
    </message>
    <message>
        <source>It has not run since it was changed.</source>
        <translation>Тест ещё не запускался после изменения.</translation>
    </message>
    <message>
        <source>Nothing was expected.</source>
        <translation>Ничего не ожидалось.</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Ничего не пришло.</translation>
    </message>
    <message>
        <source>Enter shows the node on the canvas</source>
        <translation>Enter показывает узел на холсте</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Ожидалось:</translation>
    </message>
    <message>
        <source>Expected content</source>
        <translation>Ожидаемое содержимое</translation>
    </message>
    <message>
        <source>Got:</source>
        <translation>Получено:</translation>
    </message>
    <message>
        <source>Content that came</source>
        <translation>Полученное содержимое</translation>
    </message>
</context>
<context>
    <name>wsw::DisconnectRows</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The close code, from %1 to %2; empty: any</source>
        <translation>Код закрытия от %1 до %2; пусто — любой</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>“%1” is no close code: it is a number from %2 to %3.</source>
        <translation>«%1» — не код закрытия: это число от %2 до %3.</translation>
    </message>
</context>
<context>
    <name>wsw::DocumentCommands</name>
    <message>
        <source>Open Workspace</source>
        <translation>Открыть рабочее пространство</translation>
    </message>
    <message>
        <source>Save Workspace</source>
        <translation>Сохранить рабочее пространство</translation>
    </message>
    <message>
        <source>Save the workspace?</source>
        <translation>Сохранить рабочее пространство?</translation>
    </message>
    <message>
        <source>The workspace “%1” has unsaved changes.</source>
        <translation>В рабочем пространстве «%1» есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Без сохранения они пропадут.</translation>
    </message>
    <message>
        <source>No workspaces yet</source>
        <translation>Рабочих пространств пока нет</translation>
    </message>
    <message>
        <source>Changes that were not saved when the program last ended were brought back.</source>
        <translation>Восстановлены изменения, не сохранённые при прошлом завершении программы.</translation>
    </message>
    <message>
        <source>Drop These Changes</source>
        <translation>Отбросить эти изменения</translation>
    </message>
    <message>
        <source>Workspaces (*.wsworkspace);;All files (*)</source>
        <translation>Рабочие пространства (*.wsworkspace);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>wsw::DynamicValues</name>
    <message>
        <source>{{$env}} needs one name: {{$env HOME}}.</source>
        <translation>{{$env}} требует одного имени: {{$env HOME}}.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Переменная окружения %1 не задана.</translation>
    </message>
    <message>
        <source>There is no {{$%1}}. Known are: %2.</source>
        <translation>Нет {{$%1}}. Известны: %2.</translation>
    </message>
    <message>
        <source>{{$%1}} takes nothing after its name.</source>
        <translation>{{$%1}} ничего не принимает после имени.</translation>
    </message>
    <message>
        <source>{{$randomInt}} takes two whole numbers, the smaller first: {{$randomInt 1 100}}.</source>
        <translation>{{$randomInt}} принимает два целых числа, меньшее первым: {{$randomInt 1 100}}.</translation>
    </message>
</context>
<context>
    <name>wsw::EngineOptionsForm</name>
    <message>
        <source>The Qt engine can neither compress nor record frames. Choose Automatic or Wire.</source>
        <translation>Движок Qt не умеет ни сжимать, ни записывать кадры. Выберите «Автоматически» или Wire.</translation>
    </message>
    <message>
        <source>Engine:</source>
        <translation>Движок:</translation>
    </message>
    <message>
        <source>What carries the connection. Automatic takes Wire where something needs it, else Qt.</source>
        <translation>На чём работает соединение. «Автоматически» берёт Wire, если это нужно, иначе Qt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Wire where something needs it, else Qt</source>
        <translation>Wire, если это нужно, иначе Qt</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Qt&apos;s own WebSocket: no compression, and shows neither handshakes nor frames</source>
        <translation>WebSocket из Qt: без сжатия, не показывает ни рукопожатий, ни кадров</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Wire</translation>
    </message>
    <message>
        <source>This program&apos;s own: compresses, shows handshakes and frames, and can break the protocol on purpose</source>
        <translation>Собственный движок программы: сжимает, показывает рукопожатия и кадры, умеет намеренно нарушать протокол</translation>
    </message>
    <message>
        <source>Compress messages</source>
        <translation>Сжимать сообщения</translation>
    </message>
    <message>
        <source>Offers or accepts permessage-deflate; used if the other side agrees.</source>
        <translation>Предлагает или принимает permessage-deflate; используется, если другая сторона согласна.</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>Compression parameters</source>
        <translation>Параметры сжатия</translation>
    </message>
    <message>
        <source>What to ask of the other side, and how hard to compress</source>
        <translation>Чего требовать от другой стороны и насколько сильно сжимать</translation>
    </message>
    <message>
        <source>Record every frame</source>
        <translation>Записывать каждый кадр</translation>
    </message>
    <message>
        <source>The log shows each frame beside the messages: for looking at the protocol itself.</source>
        <translation>Журнал показывает кроме сообщений каждый кадр: для изучения самого протокола.</translation>
    </message>
</context>
<context>
    <name>wsw::Engines</name>
    <message>
        <source>This program was built without Qt WebSockets. Choose the wire engine.</source>
        <translation>Программа собрана без Qt WebSockets. Выберите движок Wire.</translation>
    </message>
    <message>
        <source>The Qt engine can&apos;t do what is asked for (%1). Choose the wire engine or Automatic.</source>
        <translation>Движок Qt не умеет того, что требуется (%1). Выберите движок Wire или «Автоматически».</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>сжатие</translation>
    </message>
    <message>
        <source>recording frames</source>
        <translation>запись кадров</translation>
    </message>
    <message>
        <source>TLS as a server</source>
        <translation>TLS на стороне сервера</translation>
    </message>
    <message>
        <source>deciding about handshakes</source>
        <translation>собственное решение о рукопожатиях</translation>
    </message>
    <message>
        <source>a limit of clients</source>
        <translation>ограничение числа клиентов</translation>
    </message>
    <message>
        <source>a header twice, or one that the handshake makes itself</source>
        <translation>повторяющийся заголовок или заголовок самого рукопожатия</translation>
    </message>
    <message>
        <source>rules of access</source>
        <translation>правила доступа</translation>
    </message>
    <message>
        <source>telling a second client of the same identity apart</source>
        <translation>распознавание второго клиента с тем же идентификатором</translation>
    </message>
    <message>
        <source>pausing clients that do not read</source>
        <translation>приостановка клиентов, которые не читают</translation>
    </message>
</context>
<context>
    <name>wsw::EnvironmentChooser</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Переменные…</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Окружение:</translation>
    </message>
    <message>
        <source>Which variables hold: {{name}} in addresses, headers and messages</source>
        <translation>Какие переменные действуют: {{name}} в адресах, заголовках и сообщениях</translation>
    </message>
</context>
<context>
    <name>wsw::EnvironmentModel</name>
    <message>
        <source>Type a name for one more variable.</source>
        <translation>Введите имя, чтобы добавить переменную.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секретная</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Не секретная</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(не задано)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a variable: take letters, digits, “_”, “.” and “-”, and no digit first.</source>
        <translation>«%1» не годится как имя переменной: берите буквы, цифры, «_», «.» и «-», первой не цифру.</translation>
    </message>
    <message>
        <source>There is a variable “%1” already.</source>
        <translation>Переменная «%1» уже есть.</translation>
    </message>
</context>
<context>
    <name>wsw::ExampleValues</name>
    <message>
        <source>For example: %1</source>
        <translation>Например: %1</translation>
    </message>
</context>
<context>
    <name>wsw::Export</name>
    <message>
        <source>%1 is the recording itself, which stays as it is. Choose another name.</source>
        <translation>%1 — сама запись, она остаётся как есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged. Choose another place.</source>
        <translation>Не удаётся записать %1: %2. Прежнее содержимое не изменено. Выберите другое место.</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>The export to %1 stopped: the disk is full. Make room or choose another disk.</source>
        <translation>Экспорт в %1 остановлен: диск заполнен. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>The export to %1 stopped: %2. Choose another place for it.</source>
        <translation>Экспорт в %1 остановлен: %2. Выберите другое место.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
    <message>
        <source>This program was built without SQLite. Choose %1.</source>
        <translation>Эта программа собрана без SQLite. Выберите %1.</translation>
    </message>
    <message>
        <source>There is no export format &apos;%1&apos;. Choose %2.</source>
        <translation>Формата экспорта «%1» нет. Выберите %2.</translation>
    </message>
    <message>
        <source>A database is written into a file only. Name one.</source>
        <translation>База данных записывается только в файл. Укажите его.</translation>
    </message>
    <message>
        <source>The export to a database stopped: the disk is full. Make room or choose another disk.</source>
        <translation>Экспорт в базу данных остановлен: диск заполнен. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>The database cannot be written: %1. Choose another place for it.</source>
        <translation>Не удаётся записать базу данных: %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it (on Debian: libqt6sql6-sqlite) or choose another format.</source>
        <translation>Нет драйвера Qt для SQLite. Установите его (в Debian: libqt6sql6-sqlite) или выберите другой формат.</translation>
    </message>
</context>
<context>
    <name>wsw::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation>Экспорт сообщений</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, для электронных таблиц (*.csv)</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; tools (*.har)</source>
        <translation>HAR, для инструментов браузера (*.har)</translation>
    </message>
    <message>
        <source>Plain text, a line for each message (*.txt)</source>
        <translation>Простой текст, по строке на сообщение (*.txt)</translation>
    </message>
    <message>
        <source>SQLite database (*.sqlite)</source>
        <translation>База данных SQLite (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Mask secrets</source>
        <translation>&amp;Скрыть секреты</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Всё, что показано</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Вся запись</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Replaces each secret by ***</source>
        <translation>Заменяет каждый секрет на ***</translation>
    </message>
    <message>
        <source>Passwords, tokens, cookies and keys in header fields, addresses and JSON are known by their names; JWTs and bearer tokens by their looks. Each is replaced by ***.</source>
        <translation>Пароли, токены, cookie и ключи в полях заголовков, адресах и JSON распознаются по именам, JWT и bearer-токены — по виду. Каждый заменяется на ***.</translation>
    </message>
    <message>
        <source>iban, card_number</source>
        <translation>iban, card_number</translation>
    </message>
    <message>
        <source>Names of header fields, parameters and members of JSON whose values are secrets as well</source>
        <translation>Имена полей заголовков, параметров и членов JSON, значения которых тоже секретны</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Me&amp;ssages:</source>
        <translation>Соо&amp;бщения:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Mask &amp;also:</source>
        <translation>Скрыть &amp;также:</translation>
    </message>
</context>
<context>
    <name>wsw::ExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
</context>
<context>
    <name>wsw::ExpressionEngine</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not available here.</source>
        <translation>«%1» здесь недоступно.</translation>
    </message>
    <message>
        <source>the variable &apos;%1&apos; has no value yet. Assign it on every way to this node.</source>
        <translation>у переменной «%1» ещё нет значения. Присвойте его на каждом пути к этому узлу.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was interrupted after %2 ms. Expressions must be short.</source>
        <translation>«%1» прервано через %2 мс. Выражения должны быть короткими.</translation>
    </message>
    <message>
        <source>the expression is empty.</source>
        <translation>выражение пусто.</translation>
    </message>
    <message>
        <source>there is no variable &apos;%1&apos;. Declare it as a parameter or assign it first.</source>
        <translation>переменной «%1» нет. Объявите её параметром или сначала присвойте ей значение.</translation>
    </message>
    <message>
        <source>&apos;{{&apos; has no matching &apos;}}&apos;.</source>
        <translation>у «{{» нет парного «}}».</translation>
    </message>
    <message>
        <source>in &apos;{{%1}}&apos;, %2</source>
        <translation>в «{{%1}}»: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives %2.</source>
        <translation>«%1» даёт %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives %2. Check its operands.</source>
        <translation>«%1» даёт %2. Проверьте операнды.</translation>
    </message>
</context>
<context>
    <name>wsw::FaultForm</name>
    <message>
        <source>Withhold pongs</source>
        <translation>Не отвечать на ping</translation>
    </message>
    <message>
        <source>Pings of the other side stay unanswered.</source>
        <translation>Ping другой стороны остаются без ответа.</translation>
    </message>
    <message>
        <source>Send at most:</source>
        <translation>Отправлять не более:</translation>
    </message>
    <message>
        <source>Send at most, in bytes a second</source>
        <translation>Отправлять не более, байт в секунду</translation>
    </message>
    <message>
        <source> B/s</source>
        <translation> Б/с</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>Delay sending:</source>
        <translation>Задержка отправки:</translation>
    </message>
    <message>
        <source>Delay sending, in milliseconds</source>
        <translation>Задержка отправки, в миллисекундах</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Stall after:</source>
        <translation>Застыть после:</translation>
    </message>
    <message>
        <source>Stall after how many bytes</source>
        <translation>После скольких байт застыть</translation>
    </message>
    <message>
        <source> B</source>
        <translation> Б</translation>
    </message>
    <message>
        <source>So many bytes of what is sent next go out; what follows waits for Resume.</source>
        <translation>Из отправляемого дальше уйдёт столько байт; остальное ждёт «Продолжить».</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Застыть</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Drop TCP:</source>
        <translation>Оборвать TCP:</translation>
    </message>
    <message>
        <source>Drop TCP with FIN</source>
        <translation>Оборвать TCP через FIN</translation>
    </message>
    <message>
        <source>Ends the stream in order, but without a close frame</source>
        <translation>Завершает поток по порядку, но без кадра закрытия</translation>
    </message>
    <message>
        <source>Drop TCP with RST</source>
        <translation>Оборвать TCP через RST</translation>
    </message>
    <message>
        <source>Ends the connection at once; what was on its way may be lost</source>
        <translation>Сразу обрывает соединение; то, что было в пути, может пропасть</translation>
    </message>
</context>
<context>
    <name>wsw::FaultPanel</name>
    <message>
        <source>The Qt engine can&apos;t break the protocol; the wire engine will, from the next time.</source>
        <translation>Движок Qt не умеет нарушать протокол; со следующего раза будет движок Wire.</translation>
    </message>
    <message>
        <source>The Qt engine can&apos;t break the protocol on purpose.</source>
        <translation>Движок Qt не умеет намеренно нарушать протокол.</translation>
    </message>
</context>
<context>
    <name>wsw::FileField</name>
    <message>
        <source>Choose a File to Send</source>
        <translation>Выбор файла для отправки</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Файл для отправки</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Путь к файлу</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>As a text message</source>
        <translation>Как текстовое сообщение</translation>
    </message>
    <message>
        <source>The file must be UTF-8 then. {{variables}} in it are not replaced.</source>
        <translation>Тогда файл должен быть в UTF-8. {{переменные}} в нём не подставляются.</translation>
    </message>
    <message>
        <source>The file&apos;s content is sent as one text message.</source>
        <translation>Содержимое файла отправляется одним текстовым сообщением.</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are sent as one binary message.</source>
        <translation>Байты файла отправляются одним двоичным сообщением.</translation>
    </message>
</context>
<context>
    <name>wsw::FilterMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Недавние фильтры</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>&amp;Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Сохранение фильтра</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Переименование фильтра</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Filters</source>
        <translation>&amp;Очистить недавние фильтры</translation>
    </message>
    <message>
        <source>Co&amp;lour Rules…</source>
        <translation>Правила &amp;цвета…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Saved and recent filters, and colour rules</source>
        <translation>Сохранённые и недавние фильтры, правила цвета</translation>
    </message>
</context>
<context>
    <name>wsw::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
</context>
<context>
    <name>wsw::Flow</name>
    <message>
        <source>The flow has no node &apos;%1&apos;.</source>
        <translation>В потоке нет узла «%1».</translation>
    </message>
    <message>
        <source>The flow has no sequence flow &apos;%1&apos;.</source>
        <translation>В потоке нет перехода «%1».</translation>
    </message>
    <message>
        <source>The flow has a node &apos;%1&apos; already. Give it another id.</source>
        <translation>В потоке уже есть узел «%1». Дайте другой идентификатор.</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; is still connected. Remove its sequence flows first.</source>
        <translation>Узел «%1» ещё соединён. Сначала удалите его переходы.</translation>
    </message>
    <message>
        <source>The flow has a sequence flow &apos;%1&apos; already. Give it another id.</source>
        <translation>В потоке уже есть переход «%1». Дайте другой идентификатор.</translation>
    </message>
    <message>
        <source>The flow has been changed since. Make the change anew.</source>
        <translation>Поток тем временем изменился. Внесите изменение заново.</translation>
    </message>
</context>
<context>
    <name>wsw::FlowBinding</name>
    <message>
        <source>Nobody gets this: the flow is not bound to a server. Publish it, or choose a server at the run bar.</source>
        <translation>Этого никто не получит: поток не привязан к серверу. Опубликуйте его или выберите сервер на панели запуска.</translation>
    </message>
    <message>
        <source>Nobody is there: the flow is not bound to a server. Publish it, or choose a server at the run bar.</source>
        <translation>Здесь никого нет: поток не привязан к серверу. Опубликуйте его или выберите сервер на панели запуска.</translation>
    </message>
</context>
<context>
    <name>wsw::FlowEditing</name>
    <message>
        <source>The clipboard holds no text. Copy nodes of a flow, or a flow file&apos;s text, first.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте узлы потока или текст файла потока.</translation>
    </message>
    <message>
        <source>The clipboard holds no nodes of a flow: %1</source>
        <translation>В буфере обмена нет узлов потока: %1</translation>
    </message>
    <message>
        <source>A sequence flow leads from a node to a node.</source>
        <translation>Поток управления ведёт от узла к узлу.</translation>
    </message>
    <message>
        <source>Nothing follows an output: the flow ends there.</source>
        <translation>После вывода ничего нет: поток на нём заканчивается.</translation>
    </message>
    <message>
        <source>A comment is no step of the flow.</source>
        <translation>Комментарий не является шагом потока.</translation>
    </message>
    <message>
        <source>Nothing comes before the start.</source>
        <translation>Перед началом ничего нет.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Переместить %n узел</numerusform>
            <numerusform>Переместить %n узла</numerusform>
            <numerusform>Переместить %n узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect nodes</source>
        <translation>Соединить узлы</translation>
    </message>
    <message>
        <source>Reconnect sequence flow</source>
        <translation>Переподключить поток управления</translation>
    </message>
    <message>
        <source>Resize comment</source>
        <translation>Изменить размер комментария</translation>
    </message>
    <message>
        <source>A picture&apos;s file name ends in .svg or .png, which “%1” does not.</source>
        <translation>Имя файла рисунка заканчивается на .svg или .png, а «%1» — нет.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to “%1”: %2.</source>
        <translation>Не удаётся записать рисунок в «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>wsw::FlowEditor</name>
    <message>
        <source>Rename flow</source>
        <translation>Переименовать поток</translation>
    </message>
    <message>
        <source>Change flow</source>
        <translation>Изменить поток</translation>
    </message>
</context>
<context>
    <name>wsw::FlowFile</name>
    <message>
        <source>is missing.</source>
        <translation>отсутствует.</translation>
    </message>
    <message>
        <source>expected a string.</source>
        <translation>ожидалась строка.</translation>
    </message>
    <message>
        <source>expected integer, number, string, boolean or json.</source>
        <translation>ожидалось integer, number, string, boolean или json.</translation>
    </message>
    <message>
        <source>This is no flow: it has no &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>Это не поток: нет &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>expected &quot;%1&quot;.</source>
        <translation>ожидалось &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>The flow &apos;%1&apos; has version %2 of its format; this program knows up to version %3. It can be looked at and saved as it is, but neither changed nor run. Use a newer program.</source>
        <translation>Поток «%1» имеет версию формата %2; эта программа знает версии до %3. Его можно просмотреть и сохранить как есть, но нельзя изменить или запустить. Используйте более новую программу.</translation>
    </message>
</context>
<context>
    <name>wsw::FlowForm</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Choose a flow</source>
        <translation>Выберите поток</translation>
    </message>
    <message>
        <source>One of the workspace&apos;s. It has the client&apos;s number in wsSessionId and the message in textMessage.</source>
        <translation>Один из потоков рабочего пространства. Номер клиента — в wsSessionId, сообщение — в textMessage.</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Когда:</translation>
    </message>
    <message>
        <source>Flow:</source>
        <translation>Поток:</translation>
    </message>
    <message>
        <source>Only for a message that</source>
        <translation>Только для сообщения, которое</translation>
    </message>
    <message>
        <source>A run for each client</source>
        <translation>Отдельный запуск для каждого клиента</translation>
    </message>
    <message>
        <source>wsSessionId is the client&apos;s number. Otherwise there is one run for no client, whose pushes to nobody in particular reach all.</source>
        <translation>wsSessionId — номер клиента. Иначе запуск один и ни для кого, а его отправки без адресата получают все.</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Параметры:</translation>
    </message>
</context>
<context>
    <name>wsw::FlowOfPushes</name>
    <message>
        <source>Push %1</source>
        <translation>Отправить %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Wait %1 ms</source>
        <translation>Ждать %1 мс</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
</context>
<context>
    <name>wsw::FlowPage</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>Exclusive gateway</source>
        <translation>Исключающий шлюз</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Присваивание</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Переменная</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Миллисекунды</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a node, its label</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>default</source>
        <comment>sequence flow of a gateway</comment>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Переменные</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Проблемы (%1)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Wait for message</source>
        <translation>Ожидание сообщения</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключение</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Скрипт</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP-запрос</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Текущее время</translation>
    </message>
    <message>
        <source>Random number</source>
        <translation>Случайное число</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Format text</source>
        <translation>Форматировать текст</translation>
    </message>
    <message>
        <source>Parse JSON</source>
        <translation>Разобрать JSON</translation>
    </message>
    <message>
        <source>Get from JSON</source>
        <translation>Взять из JSON</translation>
    </message>
    <message>
        <source>Set in JSON</source>
        <translation>Записать в JSON</translation>
    </message>
    <message>
        <source>Encode Base64</source>
        <translation>Кодировать Base64</translation>
    </message>
    <message>
        <source>Decode Base64</source>
        <translation>Декодировать Base64</translation>
    </message>
    <message>
        <source>next</source>
        <translation>далее</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>тайм-аут</translation>
    </message>
    <message>
        <source>each turn</source>
        <translation>каждый проход</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Index variable</source>
        <translation>Переменная-счётчик</translation>
    </message>
    <message>
        <source>From client</source>
        <translation>От клиента</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Ограничение времени</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Ограничение памяти</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Знаков после запятой</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Иначе</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>заданное число раз</translation>
    </message>
    <message>
        <source>while a condition holds</source>
        <translation>пока верно условие</translation>
    </message>
    <message>
        <source>for each item of a list</source>
        <translation>для каждого элемента списка</translation>
    </message>
    <message>
        <source>Binary (hex)</source>
        <translation>Двоичные (hex)</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>Двоичные (base64)</translation>
    </message>
    <message>
        <source>Test cases (%1)</source>
        <translation>Тесты (%1)</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Run log</source>
        <translation>Журнал запуска</translation>
    </message>
    <message>
        <source>Enlarge panel</source>
        <translation>Увеличить панель</translation>
    </message>
    <message>
        <source>Gives these tabs the whole page, or shows the canvas again (double-click a tab)</source>
        <translation>Отдаёт вкладкам всю страницу или снова показывает холст (двойной щелчок по вкладке)</translation>
    </message>
    <message numerus="yes">
        <source>Breakpoint set at %n node(s).</source>
        <translation>
            <numerusform>Точка останова поставлена у %n узла.</numerusform>
            <numerusform>Точки останова поставлены у %n узлов.</numerusform>
            <numerusform>Точки останова поставлены у %n узлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breakpoint removed from %n node(s).</source>
        <translation>
            <numerusform>Точка останова снята с %n узла.</numerusform>
            <numerusform>Точки останова сняты с %n узлов.</numerusform>
            <numerusform>Точки останова сняты с %n узлов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowPalette</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search palette</source>
        <translation>Поиск по палитре</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Палитра</translation>
    </message>
</context>
<context>
    <name>wsw::FlowProblemList</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>severity, place, message</comment>
        <translation>%1: %2: %3</translation>
    </message>
</context>
<context>
    <name>wsw::FlowRunner</name>
    <message>
        <source>&apos;%1&apos; is no client&apos;s id, which is a number such as wsSessionId&apos;s.</source>
        <translation>«%1» — не номер клиента; это число, как в wsSessionId.</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; has no value and no default. Give it a value.</source>
        <translation>У параметра «%1» нет ни значения, ни значения по умолчанию. Задайте его.</translation>
    </message>
    <message>
        <source>Parameter &apos;%1&apos;: %2</source>
        <translation>Параметр «%1»: %2</translation>
    </message>
    <message>
        <source>The flow &apos;%1&apos; has no parameter &apos;%2&apos;. Declare it or leave it out.</source>
        <translation>У потока «%1» нет параметра «%2». Объявите его или не указывайте.</translation>
    </message>
    <message>
        <source>the run made %1 steps without a wait. Put a sleep into its loop or let it end.</source>
        <translation>выполнено %1 шагов без ожидания. Добавьте в цикл sleep или дайте ему завершиться.</translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation>Узел %1: %2</translation>
    </message>
    <message>
        <source>the run was stopped here: %1</source>
        <translation>выполнение остановлено здесь: %1</translation>
    </message>
    <message>
        <source>no message came in %1 ms. Connect &apos;timeout&apos; if that may happen.</source>
        <translation>за %1 мс не пришло ни одного сообщения. Если это допустимо, подключите порт «timeout».</translation>
    </message>
</context>
<context>
    <name>wsw::FlowSchema</name>
    <message>
        <source>is missing.</source>
        <translation>отсутствует.</translation>
    </message>
    <message>
        <source>has the wrong type.</source>
        <translation>имеет неверный тип.</translation>
    </message>
    <message>
        <source>is none of the values that may stand here.</source>
        <translation>не входит в число допустимых здесь значений.</translation>
    </message>
    <message>
        <source>is out of range.</source>
        <translation>вне допустимого диапазона.</translation>
    </message>
    <message>
        <source>has the wrong length.</source>
        <translation>имеет неверную длину.</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTemplateDialog</name>
    <message>
        <source>New Flow from Template</source>
        <translation>Новый поток из шаблона</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>Пустой поток</translation>
    </message>
    <message>
        <source>Nothing but a start: draw the rest yourself.</source>
        <translation>Только начало: остальное нарисуйте сами.</translation>
    </message>
    <message numerus="yes">
        <source>With %n test case(s).</source>
        <translation>
            <numerusform>С %n тестом.</numerusform>
            <numerusform>С %n тестами.</numerusform>
            <numerusform>С %n тестами.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowTemplates</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Диалоги</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Тестовые данные</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Обратный отсчёт</translation>
    </message>
    <message>
        <source>Counts down once a second and pushes each number to the client that it runs for, or to all.</source>
        <translation>Раз в секунду отсчитывает назад и отправляет каждое число клиенту, для которого запущен, или всем.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Tells all clients the time. Publish it with the schedule 0/5 * * * * ? to have it every five seconds.</source>
        <translation>Сообщает всем клиентам время. Опубликуйте с расписанием 0/5 * * * * ?, чтобы получать его каждые пять секунд.</translation>
    </message>
    <message>
        <source>Order alert and reminder</source>
        <translation>Новый заказ и напоминание</translation>
    </message>
    <message>
        <source>Tells one merchant, or all, of a new order (type 1) or of the customer&apos;s reminder (type 2).</source>
        <translation>Сообщает одному продавцу или всем о новом заказе (type 1) или о напоминании клиента (type 2).</translation>
    </message>
    <message>
        <source>Echo with a prefix</source>
        <translation>Эхо с префиксом</translation>
    </message>
    <message>
        <source>Answers each message with the same text behind a prefix. Publish it with the trigger “on message”.</source>
        <translation>Отвечает на каждое сообщение тем же текстом с префиксом. Опубликуйте с триггером «при сообщении».</translation>
    </message>
    <message>
        <source>Chat relay</source>
        <translation>Пересылка чата</translation>
    </message>
    <message>
        <source>Passes each message on to everybody with the sender&apos;s number. Publish it with the trigger “on message”.</source>
        <translation>Пересылает каждое сообщение всем с номером отправителя. Опубликуйте с триггером «при сообщении».</translation>
    </message>
    <message>
        <source>Login with a timeout</source>
        <translation>Вход с ограничением времени</translation>
    </message>
    <message>
        <source>Asks a new client to log in, welcomes the right token and sends away who has none in time. Publish it with the trigger “on connect”.</source>
        <translation>Просит нового клиента войти, приветствует верный токен и отключает тех, кто не успел. Опубликуйте с триггером «при подключении».</translation>
    </message>
    <message>
        <source>Price ticker</source>
        <translation>Биржевая лента</translation>
    </message>
    <message>
        <source>Invents a price that goes up and down by chance, and tells it to all clients again and again.</source>
        <translation>Придумывает случайно меняющуюся цену и снова и снова сообщает её всем клиентам.</translation>
    </message>
    <message>
        <source>Load ramp</source>
        <translation>Нарастающая нагрузка</translation>
    </message>
    <message>
        <source>Sends more and more messages to all clients, to see from where on they can&apos;t follow.</source>
        <translation>Отправляет всем клиентам всё больше сообщений, чтобы увидеть, когда они перестанут успевать.</translation>
    </message>
    <message>
        <source>There is no template &apos;%1&apos;. There are: %2.</source>
        <translation>Нет шаблона «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTest</name>
    <message>
        <source>expected one of: %1.</source>
        <translation>ожидалось одно из: %1.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>отсутствует.</translation>
    </message>
    <message>
        <source>expected base64.</source>
        <translation>ожидался base64.</translation>
    </message>
    <message>
        <source>expected a string.</source>
        <translation>ожидалась строка.</translation>
    </message>
    <message>
        <source>expected a time with its zone, such as %1.</source>
        <translation>ожидалось время с часовым поясом, например %1.</translation>
    </message>
    <message>
        <source>is missing: say how long the run must go on, in milliseconds.</source>
        <translation>отсутствует: укажите, сколько миллисекунд должен идти запуск.</translation>
    </message>
    <message>
        <source>The test case took more than %1 s.</source>
        <translation>Тест занял больше %1 с.</translation>
    </message>
    <message>
        <source>client %1 is gone.</source>
        <translation>клиент %1 отключился.</translation>
    </message>
    <message>
        <source>The run made more than %1 steps.</source>
        <translation>Запуск сделал больше %1 шагов.</translation>
    </message>
    <message>
        <source>The run pushed more than %1 MiB.</source>
        <translation>Запуск отправил больше %1 МиБ.</translation>
    </message>
    <message>
        <source>its time in the test case is over.</source>
        <translation>его время в тесте истекло.</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>завершился</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>завершается</translation>
    </message>
    <message>
        <source>it runs on until %1 ms</source>
        <translation>продолжается до %1 мс</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>завершается ошибкой</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <translation>завершается ошибкой %1</translation>
    </message>
    <message>
        <source>The run has not ended in its time.</source>
        <translation>Запуск не завершился вовремя.</translation>
    </message>
    <message>
        <source>after %1 ms it is still at node &apos;%2&apos;</source>
        <translation>через %1 мс он всё ещё в узле «%2»</translation>
    </message>
    <message>
        <source>The run ended in another way.</source>
        <translation>Запуск завершился иначе.</translation>
    </message>
    <message>
        <source>The outputs differ.</source>
        <translation>Результаты различаются.</translation>
    </message>
    <message>
        <source>client %1 with code %2</source>
        <translation>клиент %1 с кодом %2</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>клиент %1</translation>
    </message>
    <message>
        <source>A disconnect was not expected.</source>
        <translation>Неожиданное отключение.</translation>
    </message>
    <message>
        <source>A disconnect did not come.</source>
        <translation>Ожидавшегося отключения не было.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no client&apos;s id. Name clients by numbers from 1 on.</source>
        <translation>«%1» не номер клиента. Называйте клиентов числами от 1.</translation>
    </message>
    <message>
        <source>The test case stands in for node &apos;%1&apos;, but the flow has no script or request of that id.</source>
        <translation>Тест подменяет узел «%1», но в потоке нет скрипта или запроса с таким id.</translation>
    </message>
    <message>
        <source>any target</source>
        <translation>любая цель</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>все клиенты</translation>
    </message>
    <message>
        <source>binary, base64: %1</source>
        <translation>двоичное, base64: %1</translation>
    </message>
    <message>
        <source>JSON with at least %1</source>
        <translation>JSON, содержащий как минимум %1</translation>
    </message>
    <message>
        <source>a text that matches %1</source>
        <translation>текст, соответствующий %1</translation>
    </message>
    <message>
        <source>any content</source>
        <translation>любое содержимое</translation>
    </message>
    <message>
        <source>from %1 ms on</source>
        <translation>с %1 мс</translation>
    </message>
    <message>
        <source>from %1 to %2 ms</source>
        <translation>с %1 до %2 мс</translation>
    </message>
    <message>
        <source>The content is no JSON.</source>
        <translation>Содержимое не является JSON.</translation>
    </message>
    <message>
        <source>The JSON differs.</source>
        <translation>JSON различается.</translation>
    </message>
    <message>
        <source>The message has another type.</source>
        <translation>Сообщение другого типа.</translation>
    </message>
    <message>
        <source>The content differs.</source>
        <translation>Содержимое различается.</translation>
    </message>
    <message>
        <source>Push %1 to %2 did not come.</source>
        <translation>Отправка %1 (%2) не пришла.</translation>
    </message>
    <message>
        <source>A push to %1 was not expected.</source>
        <translation>Неожиданная отправка (%1).</translation>
    </message>
    <message>
        <source>The pattern of expected push %1 is broken at character %2: %3.</source>
        <translation>Шаблон ожидаемой отправки %1 ошибочен в символе %2: %3.</translation>
    </message>
    <message>
        <source>The push went to another target.</source>
        <translation>Отправка ушла другой цели.</translation>
    </message>
    <message>
        <source>The push came at another time.</source>
        <translation>Отправка пришла в другое время.</translation>
    </message>
    <message>
        <source>Push %1: %2</source>
        <translation>Отправка %1: %2</translation>
    </message>
    <message>
        <source>There is no client %1 in the test case at this time.</source>
        <translation>В тесте сейчас нет клиента %1.</translation>
    </message>
    <message>
        <source>The flow has several test cases with the id &apos;%1&apos;. Rename one.</source>
        <translation>В потоке несколько тестов с id «%1». Переименуйте один.</translation>
    </message>
    <message>
        <source>at %1 ms, %2 ms too early</source>
        <translation>в %1 мс, на %2 мс раньше</translation>
    </message>
    <message>
        <source>at %1 ms, %2 ms too late</source>
        <translation>в %1 мс, на %2 мс позже</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestEditor</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>All of the test case, as the file has it</source>
        <translation>Весь тест так, как он записан в файле</translation>
    </message>
    <message>
        <source>What the last run did in another way than expected</source>
        <translation>Что в последнем запуске вышло не так, как ожидалось</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>Двоичное (base64)</translation>
    </message>
    <message>
        <source>“%1” is no time: type whole milliseconds, from 0 to a year (%2).</source>
        <translation>«%1» — не время: введите целые миллисекунды от 0 до года (%2).</translation>
    </message>
    <message>
        <source>“%1” is no client: clients have numbers from 1 on.</source>
        <translation>«%1» — не клиент: у клиентов номера от 1.</translation>
    </message>
    <message>
        <source>%1 Texts stand in quotes, such as &quot;abc&quot;.</source>
        <translation>%1 Тексты пишутся в кавычках, например &quot;abc&quot;.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON вложен слишком глубоко.</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestJsonPage</name>
    <message>
        <source>Test case as JSON</source>
        <translation>Тест в виде JSON</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestModel</name>
    <message>
        <source>Test case</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Не запускался</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройден</translation>
    </message>
    <message numerus="yes">
        <source>Failed (%n)</source>
        <translation>
            <numerusform>Не пройден (%n)</numerusform>
            <numerusform>Не пройден (%n)</numerusform>
            <numerusform>Не пройден (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestPanel</name>
    <message>
        <source>Edit Test Case</source>
        <translation>Изменить тест</translation>
    </message>
    <message>
        <source>Add Test Case</source>
        <translation>Добавить тест</translation>
    </message>
    <message>
        <source>New test case</source>
        <translation>Новый тест</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Test Case(s)</source>
        <translation>
            <numerusform>Удалить %n тест</numerusform>
            <numerusform>Удалить %n теста</numerusform>
            <numerusform>Удалить %n тестов</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect What Came</source>
        <translation>Ожидать полученное</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>Пройдено: %1, не пройдено: %2</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Run tests</source>
        <translation>Запустить тесты</translation>
    </message>
    <message>
        <source>Runs all test cases, or those that are selected if there are several, on a virtual clock</source>
        <translation>Запускает на виртуальных часах все тесты или выбранные, если их несколько</translation>
    </message>
    <message>
        <source>Stop tests</source>
        <translation>Остановить тесты</translation>
    </message>
    <message>
        <source>Makes the last result the expectation of this test case</source>
        <translation>Делает последний результат ожиданием этого теста</translation>
    </message>
    <message>
        <source>Duplicate test case</source>
        <translation>Дублировать тест</translation>
    </message>
    <message>
        <source>Delete test cases</source>
        <translation>Удалить тесты</translation>
    </message>
</context>
<context>
    <name>wsw::FlowValidator</name>
    <message>
        <source>Node &apos;%1&apos;</source>
        <translation>Узел «%1»</translation>
    </message>
    <message>
        <source>Sequence flow &apos;%1&apos;</source>
        <translation>Переход «%1»</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>It leaves &apos;%1&apos;, where the run ends. Remove it.</source>
        <translation>Выходит из «%1», где выполнение заканчивается. Удалите его.</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; has no port &apos;%2&apos;. Use one of: %3.</source>
        <translation>У узла «%1» нет порта «%2». Используйте один из: %3.</translation>
    </message>
    <message>
        <source>Its condition is ignored, for &apos;%1&apos; is no gateway. Remove it.</source>
        <translation>Условие не учитывается: «%1» — не шлюз. Удалите его.</translation>
    </message>
    <message>
        <source>It leads to the start &apos;%1&apos;. Connect it to the node behind the start.</source>
        <translation>Ведёт в начало «%1». Соедините с узлом за началом.</translation>
    </message>
    <message>
        <source>The gateway has no way out. Connect it to the nodes that follow.</source>
        <translation>У шлюза нет выхода. Соедините его со следующими узлами.</translation>
    </message>
    <message>
        <source>The gateway has several defaults. Keep one.</source>
        <translation>У шлюза несколько путей по умолчанию. Оставьте один.</translation>
    </message>
    <message>
        <source>It is the default, so that its condition is ignored. Remove one of them.</source>
        <translation>Это путь по умолчанию, и его условие не учитывается. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>It leaves the gateway &apos;%1&apos; without a condition. Give it one or make it the default.</source>
        <translation>Выходит из шлюза «%1» без условия. Задайте условие или сделайте путём по умолчанию.</translation>
    </message>
    <message>
        <source>The run fails here if no condition is true. Make one way the default.</source>
        <translation>Если ни одно условие не верно, выполнение здесь прервётся. Сделайте один путь путём по умолчанию.</translation>
    </message>
    <message numerus="yes">
        <source>%n sequence flows leave by &apos;%1&apos;. Only an exclusive gateway chooses: put one behind this node.</source>
        <translation>
            <numerusform>%n переход выходит через «%1». Выбирает только исключающий шлюз: поставьте его за этим узлом.</numerusform>
            <numerusform>%n перехода выходят через «%1». Выбирает только исключающий шлюз: поставьте его за этим узлом.</numerusform>
            <numerusform>%n переходов выходят через «%1». Выбирает только исключающий шлюз: поставьте его за этим узлом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows, so the run ends here without output. Connect it.</source>
        <translation>Дальше ничего нет, и выполнение закончится без результата. Соедините узел.</translation>
    </message>
    <message>
        <source>The sequence flow from &apos;%1&apos; to &apos;%2&apos; needs an id of its own.</source>
        <translation>Переходу от «%1» к «%2» нужен собственный идентификатор.</translation>
    </message>
    <message>
        <source>It leaves the node &apos;%1&apos;, which does not exist. Connect or remove it.</source>
        <translation>Выходит из несуществующего узла «%1». Соедините или удалите.</translation>
    </message>
    <message>
        <source>It leads to the node &apos;%1&apos;, which does not exist. Connect or remove it.</source>
        <translation>Ведёт в несуществующий узел «%1». Соедините или удалите.</translation>
    </message>
    <message>
        <source>condition: %1</source>
        <translation>условие: %1</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>Не заполнено. Заполните.</translation>
    </message>
    <message>
        <source>This must be an object of names and expressions.</source>
        <translation>Должен быть объект из имён и выражений.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be the name of a variable. Use letters, digits and &apos;_&apos;.</source>
        <translation>«%1» не может быть именем переменной. Используйте буквы, цифры и «_».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by the run itself. Choose another variable.</source>
        <translation>«%1» задаётся самим выполнением. Выберите другую переменную.</translation>
    </message>
    <message>
        <source>There is no variable &apos;%1&apos; to count. Declare it as a parameter or assign it first.</source>
        <translation>Нет переменной «%1» для счёта. Объявите её параметром или сначала присвойте значение.</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; is no integer. Change its type.</source>
        <translation>Параметр «%1» — не целое число. Измените его тип.</translation>
    </message>
    <message>
        <source>This must be an expression, a number, true or false.</source>
        <translation>Должно быть выражение, число, true или false.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Должен быть текст.</translation>
    </message>
    <message>
        <source>There is no function &apos;%1&apos;. Known are: %2.</source>
        <translation>Функции «%1» нет. Известны: %2.</translation>
    </message>
    <message>
        <source>A parameter can&apos;t be named &apos;%1&apos;. Use letters, digits and &apos;_&apos;.</source>
        <translation>Параметр нельзя назвать «%1». Используйте буквы, цифры и «_».</translation>
    </message>
    <message>
        <source>Every flow has &apos;%1&apos; already. Give the parameter another name.</source>
        <translation>«%1» есть в каждом потоке. Дайте параметру другое имя.</translation>
    </message>
    <message>
        <source>There are two parameters named &apos;%1&apos;. Rename one.</source>
        <translation>Есть два параметра «%1». Переименуйте один.</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; has the unknown type &apos;%2&apos;. Use integer, number, string, boolean or json.</source>
        <translation>У параметра «%1» неизвестный тип «%2». Используйте integer, number, string, boolean или json.</translation>
    </message>
    <message>
        <source>A node of kind &apos;%1&apos; has no id. Give it one.</source>
        <translation>У узла вида «%1» нет идентификатора. Задайте его.</translation>
    </message>
    <message>
        <source>There are two nodes with this id. Rename one.</source>
        <translation>С этим идентификатором два узла. Переименуйте один.</translation>
    </message>
    <message>
        <source>The kind &apos;%1&apos; is unknown. Known are: %2.</source>
        <translation>Вид «%1» неизвестен. Известны: %2.</translation>
    </message>
    <message>
        <source>The flow has no start. Add a start node.</source>
        <translation>У потока нет начала. Добавьте узел «Начало».</translation>
    </message>
    <message>
        <source>The flow has a start already. Remove one of them.</source>
        <translation>Начало уже есть. Удалите одно из них.</translation>
    </message>
    <message>
        <source>No way leads here from the start. Connect or remove it.</source>
        <translation>Сюда нет пути от начала. Соедините или удалите.</translation>
    </message>
    <message>
        <source>Nothing waits in the loop of %1. Make sure that it ends, or put a sleep into it.</source>
        <translation>В цикле %1 нет ожидания. Убедитесь, что он кончается, или добавьте sleep.</translation>
    </message>
    <message>
        <source>The loop of %1 never ends and nothing waits in it. Put a sleep into it, or a gateway that leaves it.</source>
        <translation>Цикл %1 никогда не кончается и в нём нет ожидания. Добавьте sleep или шлюз, выходящий из него.</translation>
    </message>
    <message>
        <source>Nothing follows by &apos;body&apos;, so the loop does nothing. Connect it to what it repeats.</source>
        <translation>За портом «body» ничего нет, поэтому цикл ничего не делает. Соедините его с тем, что нужно повторять.</translation>
    </message>
    <message>
        <source>This must be an object of names and texts.</source>
        <translation>Здесь должен быть объект из имён и текстов.</translation>
    </message>
    <message>
        <source>%1 is out of range. Give a number from %2 to %3.</source>
        <translation>%1 вне допустимых пределов. Укажите число от %2 до %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not available here. Known are: %2.</source>
        <translation>«%1» здесь недоступно. Возможные значения: %2.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives %2, but %3 is needed here.</source>
        <translation>Результат «%1» — %2, а здесь требуется %3.</translation>
    </message>
</context>
<context>
    <name>wsw::FlowValuesField</name>
    <message>
        <source>%1: %2</source>
        <comment>a parameter, what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a parameter&apos;s name</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>needed</source>
        <comment>a value</comment>
        <translation>нужно задать</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (по умолчанию)</translation>
    </message>
    <message>
        <source>The flow has no such parameter. Clear it.</source>
        <translation>У потока нет такого параметра. Очистите поле.</translation>
    </message>
</context>
<context>
    <name>wsw::FlowView</name>
    <message>
        <source>Breakpoint: runs pause in front of it.</source>
        <translation>Точка останова: запуски остановятся перед ним.</translation>
    </message>
    <message>
        <source>The run is here.</source>
        <translation>Запуск находится здесь.</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n time(s).</source>
        <translation>
            <numerusform>Вход %n раз.</numerusform>
            <numerusform>Вход %n раза.</numerusform>
            <numerusform>Вход %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has an error.</source>
        <translation>Есть ошибка.</translation>
    </message>
    <message>
        <source>It has a warning.</source>
        <translation>Есть предупреждение.</translation>
    </message>
    <message>
        <source>The test case differs here.</source>
        <translation>Здесь тест расходится с ожиданием.</translation>
    </message>
</context>
<context>
    <name>wsw::FrameForm</name>
    <message>
        <source>“%1” is no length: a whole number of bytes, or nothing for the payload&apos;s own.</source>
        <translation>«%1» — не длина: нужно целое число байт или ничего для длины самих данных.</translation>
    </message>
    <message>
        <source>“%1” is no fragment size: whole numbers of bytes, separated by commas.</source>
        <translation>«%1» — не размер фрагмента: нужны целые числа байт через запятую.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>The payload of the frame, or the raw bytes.</source>
        <translation>Данные кадра или сырые байты.</translation>
    </message>
    <message>
        <source>Payload as:</source>
        <translation>Данные как:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>First bits:</source>
        <translation>Первые биты:</translation>
    </message>
    <message>
        <source>The last frame of its message</source>
        <translation>Последний кадр сообщения</translation>
    </message>
    <message>
        <source>Compressed, where compression was agreed; else an error</source>
        <translation>Сжат, если сжатие согласовано; иначе ошибка</translation>
    </message>
    <message>
        <source>Opcode:</source>
        <translation>Код операции:</translation>
    </message>
    <message>
        <source>Mask:</source>
        <translation>Маска:</translation>
    </message>
    <message>
        <source>As the role demands</source>
        <translation>Как требует роль</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>С маской</translation>
    </message>
    <message>
        <source>Not masked</source>
        <translation>Без маски</translation>
    </message>
    <message>
        <source>Declared length:</source>
        <translation>Заявленная длина:</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Заявленная длина</translation>
    </message>
    <message>
        <source>The payload&apos;s</source>
        <translation>Как у данных</translation>
    </message>
    <message>
        <source>In bytes. Another length than the payload&apos;s makes the other side wait, or read on.</source>
        <translation>В байтах. Если она не равна длине данных, другая сторона будет ждать или читать дальше.</translation>
    </message>
    <message>
        <source>Length written in</source>
        <translation>Форма записи длины</translation>
    </message>
    <message>
        <source>A longer form than the length needs is an error (RFC 6455 section 5.2).</source>
        <translation>Форма длиннее необходимой — ошибка (RFC 6455, раздел 5.2).</translation>
    </message>
    <message>
        <source>Shortest form</source>
        <translation>Кратчайшая форма</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 бит</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 бита</translation>
    </message>
    <message>
        <source>Fragment sizes:</source>
        <translation>Размеры фрагментов:</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>Размеры фрагментов</translation>
    </message>
    <message>
        <source>For example: 1, 5, 0</source>
        <translation>Например: 1, 5, 0</translation>
    </message>
    <message>
        <source>For Send fragmented: a frame of each size, the rest of the payload in a last one.</source>
        <translation>Для «Отправить по частям»: по кадру каждого размера, остаток данных — в последнем.</translation>
    </message>
    <message>
        <source>Send frame</source>
        <translation>Отправить кадр</translation>
    </message>
    <message>
        <source>Send raw bytes</source>
        <translation>Отправить байты</translation>
    </message>
    <message>
        <source>The payload as it is, without any frame around it</source>
        <translation>Данные как есть, без кадра вокруг них</translation>
    </message>
    <message>
        <source>Send fragmented</source>
        <translation>Отправить по частям</translation>
    </message>
    <message>
        <source>The payload as a text or binary message in frames of the given sizes</source>
        <translation>Данные как текстовое или двоичное сообщение в кадрах заданных размеров</translation>
    </message>
</context>
<context>
    <name>wsw::FrameInfo</name>
    <message>
        <source>, masked</source>
        <translation>, с маской</translation>
    </message>
    <message>
        <source>, length %1</source>
        <translation>, длина %1</translation>
    </message>
    <message>
        <source> (%1 present)</source>
        <translation> (есть %1)</translation>
    </message>
    <message>
        <source>, inflated to %1</source>
        <translation>, после распаковки %1</translation>
    </message>
</context>
<context>
    <name>wsw::GeneralSection</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Включён</translation>
    </message>
    <message>
        <source>A test case that is not enabled is skipped</source>
        <translation>Невключённый тест пропускается</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Описание:</translation>
    </message>
    <message>
        <source>Time of &amp;day:</source>
        <translation>Время &amp;суток:</translation>
    </message>
    <message>
        <source>What the clock on the wall (UTC) says when the run begins: the same in every run</source>
        <translation>Дата и время (UTC) в начале запуска: одинаковы в каждом запуске</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Зерно случайности:</translation>
    </message>
    <message>
        <source>Random values are the same in every run with the same seed</source>
        <translation>С тем же зерном случайные значения одинаковы в каждом запуске</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>The test case&apos;s name, and its clock</source>
        <translation>Имя теста и его часы</translation>
    </message>
</context>
<context>
    <name>wsw::HandshakeView</name>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Действителен: %1 – %2</translation>
    </message>
    <message>
        <source>(expired)</source>
        <translation>(истёк)</translation>
    </message>
    <message>
        <source>(not yet)</source>
        <translation>(ещё не действует)</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Сертификат %1 из %2</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Его не удаётся прочитать.</translation>
    </message>
    <message>
        <source>TLS: none</source>
        <translation>TLS: нет</translation>
    </message>
    <message>
        <source>TLS: %1, %2</source>
        <translation>TLS: %1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Отказано: %1</translation>
    </message>
    <message>
        <source>Subprotocol: %1</source>
        <translation>Подпротокол: %1</translation>
    </message>
    <message>
        <source>Extensions: %1</source>
        <translation>Расширения: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Движок: %1</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Wire</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Субъект: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Издатель: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Имена: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The Qt engine did not tell both heads; the wire engine will, from the next time.</source>
        <translation>Движок Qt не сообщил оба заголовка; со следующего раза это сделает движок Wire.</translation>
    </message>
    <message>
        <source>The Qt engine does not tell both heads as they were on the wire.</source>
        <translation>Движок Qt не сообщает оба заголовка в том виде, в каком они передавались.</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Запрос:</translation>
    </message>
    <message>
        <source>Handshake request</source>
        <translation>Запрос рукопожатия</translation>
    </message>
    <message>
        <source>Response:</source>
        <translation>Ответ:</translation>
    </message>
    <message>
        <source>Handshake response</source>
        <translation>Ответ рукопожатия</translation>
    </message>
    <message>
        <source>What came of it:</source>
        <translation>Результат:</translation>
    </message>
    <message>
        <source>What came of the handshake</source>
        <translation>Результат рукопожатия</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy all of the handshake</source>
        <translation>Копировать всё рукопожатие</translation>
    </message>
    <message>
        <source>Copy handshake</source>
        <translation>Копировать рукопожатие</translation>
    </message>
</context>
<context>
    <name>wsw::HexView</name>
    <message>
        <source>Bytes are pairs of hex digits, such as 48 65 6c.</source>
        <translation>Байты — это пары шестнадцатеричных цифр, например 48 65 6c.</translation>
    </message>
    <message>
        <source>The message ends before this offset: it has %1.</source>
        <translation>Сообщение кончается раньше этого смещения: в нём %1.</translation>
    </message>
    <message>
        <source>An offset is a number, such as 4096, 0x1000 or 1000h.</source>
        <translation>Смещение — это число, например 4096, 0x1000 или 1000h.</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>поиск…</translation>
    </message>
    <message>
        <source>not found in what was read so far</source>
        <translation>не найдено в уже прочитанном</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as Hex</source>
        <translation>Копировать как hex</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Select All on This Page</source>
        <translation>Выделить всё на этой странице</translation>
    </message>
    <message>
        <source>Byte %1 (0x%2) of %3</source>
        <translation>Байт %1 (0x%2) из %3</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>A byte&apos;s offset from 0, such as 4096 or 0x1000, then Enter</source>
        <translation>Смещение байта от 0, например 4096 или 0x1000, затем Enter</translation>
    </message>
    <message>
        <source>Find as</source>
        <translation>Искать как</translation>
    </message>
    <message>
        <source>What is typed is a text, or bytes in hex</source>
        <translation>Введён текст или байты в hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Find bytes or text</source>
        <translation>Найти байты или текст</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Next match (Enter or F3)</source>
        <translation>Следующее совпадение (Enter или F3)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
</context>
<context>
    <name>wsw::HttpHead</name>
    <message>
        <source>a line that does not end in CR LF</source>
        <translation>строка, которая не оканчивается на CR LF</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>больше %1 байт</translation>
    </message>
    <message>
        <source>a control character in the first line</source>
        <translation>управляющий символ в первой строке</translation>
    </message>
    <message>
        <source>a folded line</source>
        <translation>перенесённая строка</translation>
    </message>
    <message>
        <source>a line without a colon</source>
        <translation>строка без двоеточия</translation>
    </message>
    <message>
        <source>a field name with a space or separator</source>
        <translation>имя поля с пробелом или разделителем</translation>
    </message>
    <message>
        <source>a control character in a field&apos;s value</source>
        <translation>управляющий символ в значении поля</translation>
    </message>
</context>
<context>
    <name>wsw::HttpRequest</name>
    <message>
        <source>%1 did not answer within %2 ms. Check it, or raise the timeout.</source>
        <translation>%1 не ответил за %2 мс. Проверьте его или увеличьте время ожидания.</translation>
    </message>
    <message>
        <source>the answer of %1 is larger than %2 bytes. Ask for less.</source>
        <translation>ответ от %1 больше %2 байт. Запросите меньше.</translation>
    </message>
    <message>
        <source>the request to %1 failed: %2</source>
        <translation>запрос к %1 не удался: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a request. Give one as http://host/path.</source>
        <translation>«%1» — не адрес запроса. Укажите его в виде http://host/path.</translation>
    </message>
    <message>
        <source>the header &apos;%1&apos; has a wrong name or a line break in its value.</source>
        <translation>у заголовка «%1» неверное имя или перевод строки в значении.</translation>
    </message>
</context>
<context>
    <name>wsw::HttpTrigger</name>
    <message>
        <source>The HTTP trigger is to listen on %1, which other computers reach. Allow that, or let it listen on 127.0.0.1.</source>
        <translation>HTTP-триггер должен слушать %1, куда достают другие компьютеры. Разрешите это или пусть он слушает 127.0.0.1.</translation>
    </message>
    <message>
        <source>The HTTP trigger needs a token, so that not every web page can use it. Generate one.</source>
        <translation>HTTP-триггеру нужен токен, чтобы им не могла пользоваться любая веб-страница. Создайте его.</translation>
    </message>
    <message>
        <source>HTTP trigger: %1</source>
        <translation>HTTP-триггер: %1</translation>
    </message>
</context>
<context>
    <name>wsw::HttpTriggerForm</name>
    <message>
        <source>Other computers reach %1. Allow them, or listen on 127.0.0.1.</source>
        <translation>Адрес %1 доступен другим компьютерам. Разрешите их или слушайте 127.0.0.1.</translation>
    </message>
    <message>
        <source>It runs while the server runs.</source>
        <translation>Работает, пока работает сервер.</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <translation>Работает по адресу %1</translation>
    </message>
    <message>
        <source>Let other programs push by HTTP</source>
        <translation>Разрешить другим программам отправлять по HTTP</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Адрес:</translation>
    </message>
    <message>
        <source>HTTP address</source>
        <translation>Адрес HTTP</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Порт:</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Порт HTTP</translation>
    </message>
    <message>
        <source>0: any free port</source>
        <translation>0: любой свободный порт</translation>
    </message>
    <message>
        <source>Allow other computers</source>
        <translation>Разрешить другие компьютеры</translation>
    </message>
    <message>
        <source>Whoever has the token may push then. HTTP is not encrypted: use it in networks of your own only.</source>
        <translation>Тогда отправлять сможет всякий, у кого есть токен. HTTP не шифруется: только для своих сетей.</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Токен:</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>Токен HTTP</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>A new random token. Programs that have the old one are refused from the next start.</source>
        <translation>Новый случайный токен. Программам со старым будет отказано со следующего запуска.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Копировать токен</translation>
    </message>
    <message>
        <source>For example, a message to all clients:</source>
        <translation>Например, сообщение всем клиентам:</translation>
    </message>
    <message>
        <source>Example for curl</source>
        <translation>Пример для curl</translation>
    </message>
    <message>
        <source>Copy with token</source>
        <translation>Копировать с токеном</translation>
    </message>
    <message>
        <source>Copy the command, with the token in it</source>
        <translation>Копировать команду вместе с токеном</translation>
    </message>
</context>
<context>
    <name>wsw::ImageView</name>
    <message>
        <source>This SVG is too large to be shown as an image.</source>
        <translation>Этот SVG слишком велик, чтобы показать его как изображение.</translation>
    </message>
    <message>
        <source>This SVG is broken or cut. Look at it as text.</source>
        <translation>Этот SVG повреждён или обрезан. Посмотрите его как текст.</translation>
    </message>
    <message>
        <source>%1 images cannot be shown here: Qt&apos;s plugin for them is not installed.</source>
        <translation>Изображения %1 здесь показать нельзя: не установлен модуль Qt для них.</translation>
    </message>
    <message>
        <source>This image is broken or cut: it does not say its size.</source>
        <translation>Изображение повреждено или обрезано: в нём не указан размер.</translation>
    </message>
    <message>
        <source>This image claims to have %1 × %2 pixels, which is too much to be shown.</source>
        <translation>Изображение заявляет размер %1 × %2 пикселей — это слишком много для показа.</translation>
    </message>
    <message>
        <source>This image is broken or cut: %1.</source>
        <translation>Изображение повреждено или обрезано: %1.</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>Чтение изображения…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n picture(s)</source>
        <translation>
            <numerusform>первый из %n кадра</numerusform>
            <numerusform>первый из %n кадров</numerusform>
            <numerusform>первый из %n кадров</numerusform>
        </translation>
    </message>
    <message>
        <source>what it refers to elsewhere was not loaded</source>
        <translation>внешние ссылки не загружались</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Make large images fit; else they are shown pixel by pixel</source>
        <translation>Вписывать большие изображения; иначе они показываются пиксель в пиксель</translation>
    </message>
</context>
<context>
    <name>wsw::Import</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>Не удаётся прочитать файл %1: %2. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not imported.</source>
        <translation>Файл %1 больше %2 МиБ и не импортирован.</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation>документ OpenAPI</translation>
    </message>
    <message>
        <source>an AsyncAPI document</source>
        <translation>документ AsyncAPI</translation>
    </message>
    <message>
        <source>a HAR file</source>
        <translation>файл HAR</translation>
    </message>
    <message>
        <source>an empty document</source>
        <translation>пустой документ</translation>
    </message>
    <message>
        <source>a document with the keys %1</source>
        <translation>документ с ключами %1</translation>
    </message>
    <message>
        <source>Expected is a collection or environment of Postman, or an export of Insomnia; found was %1.</source>
        <translation>Ожидалась коллекция или окружение Postman либо экспорт Insomnia, а найдено: %1.</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: a name has letters, digits, “_”, “.” and “-”, and no digit first.</source>
        <translation>Переменная «%1» пропущена: имя состоит из букв, цифр, «_», «.» и «-» и не начинается с цифры.</translation>
    </message>
    <message>
        <source>The parameter “%1” of “%2” was left out: it is switched off.</source>
        <translation>Параметр «%1» запроса «%2» пропущен: он отключён.</translation>
    </message>
    <message numerus="yes">
        <source>%n %1 request(s) were left out: this program speaks WebSocket.</source>
        <extracomment>%1 is a protocol, e.g. HTTP</extracomment>
        <translation>
            <numerusform>Пропущен %n запрос %1: программа работает с WebSocket.</numerusform>
            <numerusform>Пропущено %n запроса %1: программа работает с WebSocket.</numerusform>
            <numerusform>Пропущено %n запросов %1: программа работает с WebSocket.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no WebSocket requests and no variables.</source>
        <translation>В «%1» нет ни запросов WebSocket, ни переменных.</translation>
    </message>
    <message>
        <source>The template tag %1 in “%2” stays as it is: it has no counterpart here.</source>
        <translation>Тег шаблона %1 в «%2» оставлен как есть: здесь ему нет соответствия.</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: it is a list.</source>
        <translation>Переменная «%1» пропущена: это список.</translation>
    </message>
    <message>
        <source>The authentication of “%1” was left out: “%2” is none of Basic, Bearer and API key.</source>
        <translation>Аутентификация «%1» пропущена: «%2» — это не Basic, не Bearer и не ключ API.</translation>
    </message>
    <message>
        <source>Expected is an export of Insomnia in format 4 or 5; found was “%1”.</source>
        <translation>Ожидался экспорт Insomnia в формате 4 или 5, а найдено «%1».</translation>
    </message>
    <message>
        <source>Expected is an export of Insomnia in format 4 or 5; found was format %1. Export it again with a current Insomnia.</source>
        <translation>Ожидался экспорт Insomnia в формате 4 или 5, а найден формат %1. Экспортируйте ещё раз современной версией Insomnia.</translation>
    </message>
    <message>
        <source>The collection “%1” was left out: it has no items of format 2. Export it from Postman as “Collection v2.1”.</source>
        <translation>Коллекция «%1» пропущена: в ней нет элементов формата 2. Экспортируйте её из Postman как «Collection v2.1».</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: it is switched off.</source>
        <translation>Переменная «%1» пропущена: она отключена.</translation>
    </message>
    <message>
        <source>The message %1 was left out: %2</source>
        <translation>Сообщение %1 пропущено: %2</translation>
    </message>
    <message>
        <source>Expected is a Postman file of the kind websocket-request; found was %1.</source>
        <translation>Ожидался файл Postman вида websocket-request, а найден %1.</translation>
    </message>
    <message>
        <source>%1 refused the handshake: %2 %3.</source>
        <translation>%1 отклонил рукопожатие: %2 %3.</translation>
    </message>
    <message>
        <source>%1 did not answer the handshake.</source>
        <translation>%1 не ответил на рукопожатие.</translation>
    </message>
    <message>
        <source>its “type” must be send, receive or error</source>
        <translation>его «type» должен быть send, receive или error</translation>
    </message>
    <message>
        <source>its “opcode” is no message&apos;s: %1</source>
        <translation>его «opcode» не бывает у сообщений: %1</translation>
    </message>
    <message>
        <source>its “data” is no base64</source>
        <translation>его «data» — не base64</translation>
    </message>
    <message>
        <source>“event” is none that is known</source>
        <translation>«event» неизвестен</translation>
    </message>
    <message>
        <source>event %1: %2</source>
        <translation>событие %1: %2</translation>
    </message>
    <message>
        <source>message %1: %2</source>
        <translation>сообщение %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is neither a HAR nor JSON Lines (one object a line). Choose another file.</source>
        <translation>%1 — не HAR и не JSON Lines (по объекту в строке). Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 is what is to be imported. Choose another name for the recording.</source>
        <translation>%1 — это и есть импортируемый файл. Выберите для записи другое имя.</translation>
    </message>
    <message>
        <source>%1 is too large: a HAR may have up to 512 MiB. Export fewer connections, or use JSON Lines, which may be of any size.</source>
        <translation>Файл %1 слишком велик: HAR может занимать до 512 МиБ. Экспортируйте меньше соединений или используйте JSON Lines любого размера.</translation>
    </message>
    <message>
        <source>%1 is no HAR: at byte %2 its JSON is wrong: %3.</source>
        <translation>%1 — не HAR: в байте %2 ошибка JSON: %3.</translation>
    </message>
    <message>
        <source>%1 is no HAR: it has no “log” with “entries”.</source>
        <translation>%1 — не HAR: нет «log» с «entries».</translation>
    </message>
    <message>
        <source>no JSON at byte %1: %2</source>
        <translation>не JSON в байте %1: %2</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>не объект JSON</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than 1 GiB: this is no file of JSON Lines.</source>
        <translation>Строка %1 файла %2 длиннее 1 ГиБ: это не файл JSON Lines.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: more than %2 of its lines or entries are wrong, first number %3: %4.</source>
        <translation>Не удаётся импортировать %1: ошибочных строк или записей больше %2, первая — № %3: %4.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>“event” is missing</source>
        <translation>нет «event»</translation>
    </message>
    <message>
        <source>“opcode” must be text or binary</source>
        <translation>«opcode» должен быть text или binary</translation>
    </message>
    <message>
        <source>“connection” is missing</source>
        <translation>нет «connection»</translation>
    </message>
    <message>
        <source>“time” is no time as 2026-01-31T12:00:00.123Z: %1</source>
        <translation>«time» — не время вида 2026-01-31T12:00:00.123Z: %1</translation>
    </message>
    <message>
        <source>“direction” must be in or out</source>
        <translation>«direction» должен быть in или out</translation>
    </message>
    <message>
        <source>“data” is missing</source>
        <translation>нет «data»</translation>
    </message>
    <message>
        <source>“base64” is missing</source>
        <translation>нет «base64»</translation>
    </message>
    <message>
        <source>“base64” is no base64</source>
        <translation>«base64» — не base64</translation>
    </message>
    <message>
        <source>“by” must be peer, us or abnormal</source>
        <translation>«by» должен быть peer, us или abnormal</translation>
    </message>
    <message>
        <source>“opcode” names no opcode: %1</source>
        <translation>«opcode» не называет кода операции: %1</translation>
    </message>
    <message>
        <source>“%1” must be a string</source>
        <translation>«%1» должен быть строкой</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %2</source>
        <translation>«%1» должен быть целым числом от 0 до %2</translation>
    </message>
</context>
<context>
    <name>wsw::ImportCommands</name>
    <message>
        <source>The variable “%1” was left out: the workspace has one of that name with another value.</source>
        <translation>Переменная «%1» пропущена: в рабочем пространстве есть такая же с другим значением.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Postman, Insomnia, flows and workspaces (*.json *.yaml *.yml *.wsflow *.wsworkspace);;All files (*)</source>
        <translation>Postman, Insomnia, потоки и рабочие пространства (*.json *.yaml *.yml *.wsflow *.wsworkspace);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n подключение</numerusform>
            <numerusform>%n подключения</numerusform>
            <numerusform>%n подключений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s)</source>
        <translation>
            <numerusform>%n сохранённое сообщение</numerusform>
            <numerusform>%n сохранённых сообщения</numerusform>
            <numerusform>%n сохранённых сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n переменная</numerusform>
            <numerusform>%n переменные</numerusform>
            <numerusform>%n переменных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n окружение</numerusform>
            <numerusform>%n окружения</numerusform>
            <numerusform>%n окружений</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has nothing that the workspace does not have already.</source>
        <translation>В «%1» нет ничего, чего ещё нет в рабочем пространстве.</translation>
    </message>
    <message>
        <source>“%1” was imported: %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a list such as &quot;2 connections and 1 variable&quot;</extracomment>
        <translation>Импортировано из «%1»: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What Was Left Out…</source>
        <translation>Что пропущено…</translation>
    </message>
    <message>
        <source>What Was Left Out</source>
        <translation>Что пропущено</translation>
    </message>
    <message>
        <source>This part of “%1” was not imported:</source>
        <translation>Из «%1» не импортировано:</translation>
    </message>
</context>
<context>
    <name>wsw::InputRows</name>
    <message>
        <source>Query of the address</source>
        <translation>Параметр запроса</translation>
    </message>
    <message>
        <source>Path parameter</source>
        <translation>Параметр пути</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Ticked: the test case gives this value. Else the parameter&apos;s default holds.</source>
        <translation>Отмечено: тест задаёт это значение. Иначе действует значение параметра по умолчанию.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>needed: it has no default</source>
        <translation>нужно: нет значения по умолчанию</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>There is a value of the name “%1” already.</source>
        <translation>Значение с именем «%1» уже есть.</translation>
    </message>
    <message>
        <source>The flow has no parameter of this name. Untick it to remove the value.</source>
        <translation>В потоке нет параметра с таким именем. Снимите отметку, чтобы удалить значение.</translation>
    </message>
</context>
<context>
    <name>wsw::InputsSection</name>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Клиент:</translation>
    </message>
    <message>
        <source>none: for all clients</source>
        <translation>нет: для всех клиентов</translation>
    </message>
    <message>
        <source>The id of the client that the flow runs for, a number from 1 on</source>
        <translation>Идентификатор клиента, для которого выполняется поток: число от 1</translation>
    </message>
    <message>
        <source>It has &amp;gone before</source>
        <translation>Он уже &amp;отключился</translation>
    </message>
    <message>
        <source>As when a flow is run because its client has disconnected: pushes to it fail</source>
        <translation>Как при запуске потока из-за отключения клиента: отправки ему не удаются</translation>
    </message>
    <message>
        <source>&amp;Others connected:</source>
        <translation>&amp;Другие клиенты:</translation>
    </message>
    <message>
        <source>such as 2, 3</source>
        <translation>например 2, 3</translation>
    </message>
    <message>
        <source>Ids of the clients that are connected when the run begins, separated by commas</source>
        <translation>Идентификаторы клиентов, подключённых в начале запуска, через запятую</translation>
    </message>
    <message>
        <source>&amp;Text message:</source>
        <translation>&amp;Текст сообщения:</translation>
    </message>
    <message>
        <source>The message that the flow is run for: textMessage in its expressions</source>
        <translation>Сообщение, из-за которого запущен поток: textMessage в его выражениях</translation>
    </message>
    <message>
        <source>&amp;Binary message:</source>
        <translation>Дво&amp;ичное сообщение:</translation>
    </message>
    <message>
        <source>The same, for a binary message: binaryMessage in the flow&apos;s expressions</source>
        <translation>То же для двоичного сообщения: binaryMessage в выражениях потока</translation>
    </message>
    <message>
        <source>How the binary message is written down</source>
        <translation>Как записано двоичное сообщение</translation>
    </message>
    <message>
        <source>Input values</source>
        <translation>Входные значения</translation>
    </message>
    <message>
        <source>Add path parameter or query</source>
        <translation>Добавить параметр пути или запроса</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Удалить значение</translation>
    </message>
    <message>
        <source>The flow has no entry parameters. Add what the client&apos;s address holds with +.</source>
        <translation>У потока нет входных параметров. Кнопкой + добавьте то, что есть в адресе клиента.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>What the run is given, and who is connected when it begins</source>
        <translation>Что получает запуск и кто подключён в его начале</translation>
    </message>
</context>
<context>
    <name>wsw::ItemCommands</name>
    <message>
        <source>New connection</source>
        <translation>Новое подключение</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Новый сервер</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Новый поток</translation>
    </message>
    <message>
        <source>Import Flow</source>
        <translation>Импорт потока</translation>
    </message>
    <message>
        <source>Flows (*.wsflow);;All files (*)</source>
        <translation>Потоки (*.wsflow);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Export Flow</source>
        <translation>Экспорт потока</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1»: удалено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>Folder of “%1”, for example Orders/Staging. Empty: none.</source>
        <translation>Папка для «%1», например Orders/Staging. Пусто: без папки.</translation>
    </message>
</context>
<context>
    <name>wsw::Json</name>
    <message>
        <source>after “{” a key in double quotes is expected</source>
        <translation>после «{» ожидается ключ в двойных кавычках</translation>
    </message>
    <message>
        <source>“:” is expected after the key</source>
        <translation>после ключа ожидается «:»</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>текст заканчивается там, где ожидается значение</translation>
    </message>
    <message>
        <source>the comma before “]” is one too many</source>
        <translation>запятая перед «]» лишняя</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>здесь ожидается значение</translation>
    </message>
    <message>
        <source>the text ends before its “}”</source>
        <translation>текст заканчивается до «}»</translation>
    </message>
    <message>
        <source>the comma before “}” is one too many</source>
        <translation>запятая перед «}» лишняя</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>здесь ожидается ключ в двойных кавычках</translation>
    </message>
    <message>
        <source>the text ends before its “]”</source>
        <translation>текст заканчивается до «]»</translation>
    </message>
    <message>
        <source>“,” or “}” is expected here</source>
        <translation>здесь ожидается «,» или «}»</translation>
    </message>
    <message>
        <source>“,” or “]” is expected here</source>
        <translation>здесь ожидается «,» или «]»</translation>
    </message>
    <message>
        <source>this “}” closes nothing</source>
        <translation>эта «}» ничего не закрывает</translation>
    </message>
    <message>
        <source>this “]” closes nothing</source>
        <translation>эта «]» ничего не закрывает</translation>
    </message>
    <message>
        <source>“:” has no meaning here</source>
        <translation>«:» здесь не имеет смысла</translation>
    </message>
    <message>
        <source>this is more than one JSON value: put them in an array, or send one at a time</source>
        <translation>здесь больше одного значения JSON: поместите их в массив или отправляйте по одному</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2: %3.</source>
        <translation>Это неверный JSON: строка %1, столбец %2: %3.</translation>
    </message>
    <message>
        <source>an escape in a string is one of \&quot; \\ \/ \b \f \n \r \t or \u with four hexadecimal digits</source>
        <translation>экранирование в строке — одно из \&quot; \\ \/ \b \f \n \r \t или \u с четырьмя шестнадцатеричными цифрами</translation>
    </message>
    <message>
        <source>a control character in a string must be written as an escape</source>
        <translation>управляющий символ в строке должен быть экранирован</translation>
    </message>
    <message>
        <source>the string that begins here has no end on its line</source>
        <translation>строка, начатая здесь, не закончена в своей строке текста</translation>
    </message>
    <message>
        <source>“%1” is not a number as JSON writes it</source>
        <translation>«%1» — не число в записи JSON</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: a text stands in double quotes</source>
        <translation>«%1» — не значение JSON: текст пишется в двойных кавычках</translation>
    </message>
    <message>
        <source>a text stands in double quotes, not in single ones</source>
        <translation>текст пишется в двойных кавычках, а не в одинарных</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>в JSON нет комментариев</translation>
    </message>
    <message>
        <source>“%1” has no meaning here</source>
        <translation>«%1» здесь не имеет смысла</translation>
    </message>
    <message>
        <source>“{{” begins a variable, and “}}” is missing</source>
        <translation>«{{» начинает переменную, а «}}» нет</translation>
    </message>
    <message>
        <source>This is not valid JSON: it is not valid UTF-8.</source>
        <translation>Это неверный JSON: он не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>Reading the JSON was stopped.</source>
        <translation>Чтение JSON остановлено.</translation>
    </message>
    <message>
        <source>This JSON is nested more than %1 levels deep. Look at it as text.</source>
        <translation>Вложенность этого JSON больше %1 уровней. Посмотрите его как текст.</translation>
    </message>
    <message>
        <source>This is not valid JSON: it is broken at byte %1.</source>
        <translation>Это неверный JSON: ошибка в байте %1.</translation>
    </message>
</context>
<context>
    <name>wsw::JsonPath</name>
    <message>
        <source>A path begins with “$”, which stands for the whole document.</source>
        <translation>Путь начинается с «$», который обозначает весь документ.</translation>
    </message>
    <message>
        <source>JSON path “%1”, column %2: %3</source>
        <translation>Путь JSON «%1», столбец %2: %3</translation>
    </message>
    <message>
        <source>Remove the space at the end.</source>
        <translation>Уберите пробел в конце.</translation>
    </message>
    <message>
        <source>Here “.” and a name, or “[”, must follow.</source>
        <translation>Здесь должны стоять «.» и имя или «[».</translation>
    </message>
    <message>
        <source>A name is missing. Names with other signs than letters and digits are written [&apos;like-this&apos;].</source>
        <translation>Нет имени. Имена с другими знаками, кроме букв и цифр, пишутся [&apos;like-this&apos;].</translation>
    </message>
    <message>
        <source>“]” is missing.</source>
        <translation>Нет «]».</translation>
    </message>
    <message>
        <source>Filters “[?…]” are not supported. Name the place by names, indices and “*”.</source>
        <translation>Фильтры «[?…]» не поддерживаются. Укажите место именами, индексами и «*».</translation>
    </message>
    <message>
        <source>A name in quotes, an index, a slice such as 1:3 or “*” must stand here.</source>
        <translation>Здесь должны стоять имя в кавычках, индекс, срез вида 1:3 или «*».</translation>
    </message>
    <message>
        <source>This sign must be written as \uXXXX.</source>
        <translation>Этот знак нужно записать как \uXXXX.</translation>
    </message>
    <message>
        <source>The quote at the end is missing.</source>
        <translation>Нет кавычки в конце.</translation>
    </message>
    <message>
        <source>There is no such escape. A backslash is written \\.</source>
        <translation>Такой экранированной записи нет. Обратная косая черта пишется \\.</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits; signs beyond U+FFFF are two such escapes.</source>
        <translation>После \u нужны четыре шестнадцатеричные цифры; знаки после U+FFFF записываются двумя такими последовательностями.</translation>
    </message>
    <message>
        <source>This is no index. An index is a whole number without zeros in front.</source>
        <translation>Это не индекс. Индекс — целое число без нулей впереди.</translation>
    </message>
</context>
<context>
    <name>wsw::JsonPlace</name>
    <message>
        <source>&apos;%1&apos; can name several places. Name one, such as $.items[0].</source>
        <translation>«%1» может указывать на несколько мест. Укажите одно, например $.items[0].</translation>
    </message>
    <message>
        <source>The path has %1 steps. It may have %2.</source>
        <translation>В пути шагов: %1. Допускается не более %2.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n items, so that there is no place %1.</source>
        <translation>
            <numerusform>В списке %n элемент, поэтому места %1 в нём нет.</numerusform>
            <numerusform>В списке %n элемента, поэтому места %1 в нём нет.</numerusform>
            <numerusform>В списке %n элементов, поэтому места %1 в нём нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The path leads into &apos;%1&apos;, which has no place &apos;%2&apos;.</source>
        <translation>Путь ведёт внутрь «%1», где нет места «%2».</translation>
    </message>
    <message>
        <source>The result is nested deeper than %1 levels.</source>
        <translation>Вложенность результата глубже допустимых уровней (%1).</translation>
    </message>
</context>
<context>
    <name>wsw::JsonReader</name>
    <message>
        <source>expected %1.</source>
        <translation>ожидалось: %1.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>список строк</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>The JSON is broken at line %1, column %2: %3.</source>
        <translation>JSON повреждён в строке %1, столбце %2: %3.</translation>
    </message>
    <message>
        <source>The file holds JSON, but no object at its root.</source>
        <translation>В файле JSON, но в корне не объект.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>Не удаётся прочитать файл %1: %2. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>The file %1 was not saved: %2. Choose another place, or make room; what was there is unchanged.</source>
        <translation>Файл %1 не сохранён: %2. Выберите другое место или освободите диск; прежнее содержимое не изменено.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>число от %1 до %2</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 MiB. It is no such document.</source>
        <translation>Файл %1 больше %2 МиБ. Это не такой документ.</translation>
    </message>
</context>
<context>
    <name>wsw::JsonTreeActions</name>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Копировать &amp;значение</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Копировать &amp;путь</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Копировать как &amp;JSON</translation>
    </message>
</context>
<context>
    <name>wsw::JsonTreeModel</name>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Массив</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Логическое</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n член }</numerusform>
            <numerusform>{ %n члена }</numerusform>
            <numerusform>{ %n членов }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n элемент ]</numerusform>
            <numerusform>[ %n элемента ]</numerusform>
            <numerusform>[ %n элементов ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>wsw::JsonView</name>
    <message>
        <source>Reading %1 of JSON …</source>
        <translation>Чтение JSON, %1…</translation>
    </message>
    <message>
        <source>An object without members.</source>
        <translation>Объект без членов.</translation>
    </message>
    <message>
        <source>An array without items.</source>
        <translation>Массив без элементов.</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>поиск…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The first %1 rows are unfolded.</source>
        <translation>Развёрнуты первые %1 строк.</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>Найти в JSON</translation>
    </message>
    <message>
        <source>Find in keys and values</source>
        <translation>Найти в ключах и значениях</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Next match (Enter or F3)</source>
        <translation>Следующее совпадение (Enter или F3)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Unfold all, up to %1 rows</source>
        <translation>Развернуть всё, не больше %1 строк</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть всё</translation>
    </message>
    <message>
        <source>Indented text</source>
        <translation>Текст с отступами</translation>
    </message>
    <message>
        <source>Show the JSON as indented text</source>
        <translation>Показать JSON как текст с отступами</translation>
    </message>
</context>
<context>
    <name>wsw::LabelEditing</name>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>Изменить подпись</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the text, Escape leaves it as it was</source>
        <translation>Ctrl+Enter — принять текст, Esc — оставить как было</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Изменить комментарий</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Edit condition</source>
        <translation>Изменить условие</translation>
    </message>
    <message>
        <source>Condition; empty: default</source>
        <translation>Условие; пусто: по умолчанию</translation>
    </message>
</context>
<context>
    <name>wsw::LatencyHistogram</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>a range of times, and how many took so long: &quot;0.2 ms to 0.3 ms: 17&quot;</extracomment>
        <translation>от %1 до %2: %3</translation>
    </message>
</context>
<context>
    <name>wsw::LatencyPanel</name>
    <message numerus="yes">
        <source>%n request(s) wait for an answer.</source>
        <translation>
            <numerusform>%n запрос ждёт ответа.</numerusform>
            <numerusform>%n запроса ждут ответа.</numerusform>
            <numerusform>%n запросов ждут ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were given up: too many were without an answer.</source>
        <translation>
            <numerusform>%n запрос больше не отслеживается: слишком много запросов без ответа.</numerusform>
            <numerusform>%n запроса больше не отслеживаются: слишком много запросов без ответа.</numerusform>
            <numerusform>%n запросов больше не отслеживаются: слишком много запросов без ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON &amp;key of a request and its answer:</source>
        <translation>&amp;Ключ JSON, общий для запроса и ответа:</translation>
    </message>
    <message>
        <source>For example id, or meta.requestId</source>
        <translation>Например, id или meta.requestId</translation>
    </message>
    <message>
        <source>Pair key</source>
        <translation>Ключ пары</translation>
    </message>
    <message>
        <source>Sent and received JSON objects with the same value under this key are a request and its answer. Empty: off.</source>
        <translation>Отправленный и полученный объекты JSON с одинаковым значением этого ключа — запрос и ответ на него. Пусто: выключено.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Forget all figures and begin anew</source>
        <translation>Забыть все показатели и начать заново</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Send a ping, or switch on automatic pings under Network.</source>
        <translation>Отправьте ping или включите автоматический ping на вкладке «Сеть».</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Запросы и ответы</translation>
    </message>
    <message>
        <source>Give the key by which an answer is known for its request.</source>
        <translation>Укажите ключ, по которому ответ находится для запроса.</translation>
    </message>
    <message>
        <source>No request with this key was sent yet.</source>
        <translation>Запросов с этим ключом ещё не было.</translation>
    </message>
</context>
<context>
    <name>wsw::LatencyView</name>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure in words: &quot;Median: 0.4 ms&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wsw::LogExport</name>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Экспорт в %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Exported to %1. Records: %2</source>
        <translation>Экспортировано в %1. Записей: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрытие</translation>
    </message>
</context>
<context>
    <name>wsw::LogFilterField</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Подсказки для фильтра</translation>
    </message>
</context>
<context>
    <name>wsw::LogNavigator</name>
    <message>
        <source>Note:</source>
        <translation>Заметка:</translation>
    </message>
    <message>
        <source>Return keeps it, Escape leaves the note as it was.</source>
        <translation>Enter сохраняет, Esc оставляет заметку как была.</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>A number, such as 1200, or a time, such as 14:05, 14:05:30.250 or 2026-01-31 14:05.</source>
        <translation>Номер, например 1200, или время, например 14:05, 14:05:30.250 или 2026-01-31 14:05.</translation>
    </message>
</context>
<context>
    <name>wsw::LogPanel</name>
    <message>
        <source>%1 #%2</source>
        <translation>%1 №%2</translation>
    </message>
    <message>
        <source>Messages of</source>
        <translation>Сообщения:</translation>
    </message>
    <message>
        <source>all connections</source>
        <translation>все соединения</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>эта страница</translation>
    </message>
    <message>
        <source>Whose messages the log shows</source>
        <translation>Чьи сообщения показывает журнал</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen client(s)</source>
        <translation>
            <numerusform>%n выбранного клиента</numerusform>
            <numerusform>%n выбранных клиентов</numerusform>
            <numerusform>%n выбранных клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not show this message. Clear its filter, or look into the recording&apos;s earlier part.</source>
        <translation>Журнал не показывает это сообщение. Очистите фильтр или посмотрите предыдущую часть записи.</translation>
    </message>
</context>
<context>
    <name>wsw::LogSearch</name>
    <message numerus="yes">
        <source>The regular expression is too costly: it was given up on %n message(s), which count as not found. Make it simpler, without repetitions within repetitions.</source>
        <translation>
            <numerusform>Регулярное выражение слишком затратно: от поиска в %n сообщении пришлось отказаться, которое считается ненайденным. Упростите его, избегая повторений внутри повторений.</numerusform>
            <numerusform>Регулярное выражение слишком затратно: от поиска в %n сообщениях пришлось отказаться, которые считаются ненайденными. Упростите его, избегая повторений внутри повторений.</numerusform>
            <numerusform>Регулярное выражение слишком затратно: от поиска в %n сообщениях пришлось отказаться, которые считаются ненайденными. Упростите его, избегая повторений внутри повторений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::LogTabs</name>
    <message>
        <source>Close</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Another recording is being made. Wait until it is finished, or cancel it.</source>
        <translation>Создаётся другая запись. Дождитесь её окончания или отмените её.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Открывается %1…</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>What happens now, on all connections of this session</source>
        <translation>Что происходит сейчас на всех соединениях этого сеанса</translation>
    </message>
    <message>
        <source>Close recording</source>
        <translation>Закрыть запись</translation>
    </message>
</context>
<context>
    <name>wsw::LogTime</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 ч %2 мин %3 с</translation>
    </message>
</context>
<context>
    <name>wsw::LogView</name>
    <message>
        <source>Columns of the message log</source>
        <translation>Столбцы журнала сообщений</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages that came since the log was scrolled away from its end</comment>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Since the first message shown</source>
        <translation>С первого показанного сообщения</translation>
    </message>
    <message>
        <source>Since the message above</source>
        <translation>С сообщения выше</translation>
    </message>
</context>
<context>
    <name>wsw::MainWindow</name>
    <message>
        <source>Port %1 is taken, so the demo&apos;s server listens on port %2.</source>
        <translation>Порт %1 занят, поэтому сервер демонстрации слушает порт %2.</translation>
    </message>
    <message>
        <source>%1[*] – WebSocket Workbench</source>
        <translation>%1[*] – WebSocket Workbench</translation>
    </message>
    <message>
        <source>About WebSocket Workbench</source>
        <translation>О программе WebSocket Workbench</translation>
    </message>
    <message>
        <source>WebSocket Workbench %1</source>
        <translation>WebSocket Workbench %1</translation>
    </message>
    <message>
        <source>A native desktop workbench for WebSockets. MIT licence.
Built with Qt %1. Icons: Lucide (ISC licence).</source>
        <translation>Настольная мастерская для WebSocket. Лицензия MIT.
Собрано с Qt %1. Значки: Lucide (лицензия ISC).</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Системная</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Свет&amp;лая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>%1 This session is recorded in %2 instead.</source>
        <translation>%1 Этот сеанс записывается в %2.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>%1 Passwords and tokens are kept for this session alone.</source>
        <translation>%1 Пароли и токены хранятся только в этом сеансе.</translation>
    </message>
</context>
<context>
    <name>wsw::MessageActions</name>
    <message>
        <source>Select a message first.</source>
        <translation>Сначала выделите сообщение.</translation>
    </message>
    <message>
        <source>Only text and binary messages can be used for this.</source>
        <translation>Для этого годятся только текстовые и двоичные сообщения.</translation>
    </message>
    <message>
        <source>Rules look at texts; this message is binary.</source>
        <translation>Правила смотрят на тексты, а это сообщение двоичное.</translation>
    </message>
    <message>
        <source>Send A&amp;gain</source>
        <translation>Отправить с&amp;нова</translation>
    </message>
    <message>
        <source>&amp;Edit and Send…</source>
        <translation>&amp;Изменить и отправить…</translation>
    </message>
    <message>
        <source>Sa&amp;ve in the Workspace</source>
        <translation>Со&amp;хранить в рабочем пространстве</translation>
    </message>
    <message>
        <source>Make an Answer &amp;Rule</source>
        <translation>Создать п&amp;равило ответа</translation>
    </message>
    <message>
        <source>Make a &amp;Flow</source>
        <translation>Создать &amp;поток</translation>
    </message>
    <message>
        <source>Copy &amp;Payload</source>
        <translation>Копировать со&amp;держимое</translation>
    </message>
    <message>
        <source>Copy as &amp;Base64</source>
        <translation>Копировать как &amp;Base64</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>Копировать как &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON Line</source>
        <translation>Копировать строкой &amp;JSON</translation>
    </message>
    <message>
        <source>Show &amp;Node</source>
        <translation>Показать &amp;узел</translation>
    </message>
</context>
<context>
    <name>wsw::MessageCommands</name>
    <message>
        <source>The workspace has no connection or server that this message went over.</source>
        <translation>В рабочем пространстве нет соединения или сервера, через которые прошло это сообщение.</translation>
    </message>
    <message>
        <source>Open a connection&apos;s or a server&apos;s page to send it from.</source>
        <translation>Откройте страницу соединения или сервера, откуда его отправить.</translation>
    </message>
    <message>
        <source>Rules belong to servers: add one to the workspace, or show the page of the one that you mean.</source>
        <translation>Правила принадлежат серверам: добавьте сервер в рабочее пространство или откройте страницу нужного.</translation>
    </message>
    <message>
        <source>The message has %1, which is too much for this: it is done with messages of up to %2. Export it to a file instead.</source>
        <translation>В сообщении %1 — для этого слишком много: можно не больше %2. Экспортируйте его в файл.</translation>
    </message>
    <message>
        <source>“%1” is not connected. Connect it, then send the message again.</source>
        <translation>«%1» не подключено. Подключите его и отправьте сообщение ещё раз.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>“%1” is stopped. Start it, then send the message to a client.</source>
        <translation>«%1» остановлен. Запустите его, затем отправьте сообщение клиенту.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Client %1 of “%2” has gone. Use “Edit and Send” to send the message to another one.</source>
        <translation>Клиент %1 сервера «%2» отключился. Отправьте сообщение другому через «Изменить и отправить».</translation>
    </message>
    <message>
        <source>Saved as “%1”, beside the editor of connections and servers.</source>
        <translation>Сохранено как «%1» рядом с редактором соединений и серверов.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“%1” has a rule now that gives this answer.</source>
        <translation>У «%1» теперь есть правило с этим ответом.</translation>
    </message>
    <message>
        <source>“%1” has a rule now for this message. Write its answer.</source>
        <translation>У «%1» теперь есть правило для этого сообщения. Впишите ответ.</translation>
    </message>
    <message>
        <source>None of the selected rows is a text message: a flow pushes texts.</source>
        <translation>Среди выделенных строк нет текстовых сообщений, а поток отправляет тексты.</translation>
    </message>
    <message>
        <source>Recorded messages</source>
        <translation>Записанные сообщения</translation>
    </message>
    <message>
        <source>The flow has the first %1 of the selected messages.</source>
        <translation>В потоке первые %1 из выделенных сообщений.</translation>
    </message>
    <message>
        <source>This is more than %1, which is too much to go on with. Choose less.</source>
        <translation>Это больше %1 — слишком много. Выберите меньше.</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>Двоичное, %1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Пустое сообщение</translation>
    </message>
    <message>
        <source>Only messages that a server sent can be a flow&apos;s pushes.</source>
        <translation>Отправкой потока может быть только сообщение, посланное сервером.</translation>
    </message>
    <message>
        <source>No flow is known to have pushed this: only the last pushes of this session are.</source>
        <translation>Неизвестно, чтобы это отправил поток: запоминаются только последние отправки этого сеанса.</translation>
    </message>
    <message>
        <source>The node that pushed this has been deleted.</source>
        <translation>Узел, который это отправил, удалён.</translation>
    </message>
</context>
<context>
    <name>wsw::MessageDraft</name>
    <message>
        <source>With its variables replaced: %1</source>
        <translation>После подстановки переменных: %1</translation>
    </message>
</context>
<context>
    <name>wsw::MessageFilter</name>
    <message>
        <source>The pattern &apos;%1&apos; is not valid at character %2: %3.</source>
        <translation>Шаблон «%1» неверен в позиции %2: %3.</translation>
    </message>
    <message>
        <source>%1, e.g. %2</source>
        <translation>%1, например %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Полученные</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>An event of our side</source>
        <translation>Событие на нашей стороне</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Текстовые сообщения</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Двоичные сообщения</translation>
    </message>
    <message>
        <source>Ping frames</source>
        <translation>Кадры ping</translation>
    </message>
    <message>
        <source>Pong frames</source>
        <translation>Кадры pong</translation>
    </message>
    <message>
        <source>How connections ended</source>
        <translation>Как завершились соединения</translation>
    </message>
    <message>
        <source>Single frames</source>
        <translation>Отдельные кадры</translation>
    </message>
    <message>
        <source>How connections began</source>
        <translation>Как начались соединения</translation>
    </message>
    <message>
        <source>Errors of connections</source>
        <translation>Ошибки соединений</translation>
    </message>
    <message>
        <source>Bytes sent by hand</source>
        <translation>Байты, отправленные вручную</translation>
    </message>
    <message>
        <source>Messages that you pinned</source>
        <translation>Закреплённые вами сообщения</translation>
    </message>
    <message>
        <source>Messages with a note of yours</source>
        <translation>Сообщения с вашей заметкой</translation>
    </message>
    <message>
        <source>A parameter of the connection&apos;s path</source>
        <translation>Параметр пути соединения</translation>
    </message>
    <message>
        <source>An item of the address&apos;s query, e.g. query.token=abc</source>
        <translation>Элемент строки запроса адреса, например query.token=abc</translation>
    </message>
    <message>
        <source>What does not fit the next term</source>
        <translation>То, что не подходит под следующее условие</translation>
    </message>
    <message>
        <source>What fits this side or the other</source>
        <translation>То, что подходит под одно из условий</translation>
    </message>
    <message>
        <source>Ping frames; the text is &quot;ping&quot;</source>
        <translation>Кадры ping; для текста — &quot;ping&quot;</translation>
    </message>
    <message>
        <source>Pong frames; the text is &quot;pong&quot;</source>
        <translation>Кадры pong; для текста — &quot;pong&quot;</translation>
    </message>
    <message>
        <source>Errors, and messages with this text</source>
        <translation>Ошибки и сообщения с этим текстом</translation>
    </message>
    <message>
        <source>Seen in messages</source>
        <translation>Встречалось в сообщениях</translation>
    </message>
    <message>
        <source>Received, sent, or an event of our side</source>
        <translation>Полученное, отправленное или событие на нашей стороне</translation>
    </message>
    <message>
        <source>What the record is</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>How large the payload is</source>
        <translation>Размер данных</translation>
    </message>
    <message>
        <source>A value in a JSON payload, by its path</source>
        <translation>Значение в данных JSON по его пути</translation>
    </message>
    <message>
        <source>When it was: a local time of day, or a date and time</source>
        <translation>Когда: местное время суток или дата и время</translation>
    </message>
    <message>
        <source>The message&apos;s number</source>
        <translation>Номер сообщения</translation>
    </message>
    <message>
        <source>The connection&apos;s number</source>
        <translation>Номер соединения</translation>
    </message>
    <message>
        <source>The server&apos;s number of its client</source>
        <translation>Номер клиента на сервере</translation>
    </message>
    <message>
        <source>The name of the connection&apos;s profile or server</source>
        <translation>Название соединения или сервера</translation>
    </message>
    <message>
        <source>The path of the connection&apos;s address</source>
        <translation>Путь в адресе соединения</translation>
    </message>
    <message>
        <source>The address that was connected to</source>
        <translation>Адрес подключения</translation>
    </message>
    <message>
        <source>The other side&apos;s address and port</source>
        <translation>Адрес и порт другой стороны</translation>
    </message>
    <message>
        <source>The subprotocol of the connection</source>
        <translation>Подпротокол соединения</translation>
    </message>
    <message>
        <source>The status code of a close</source>
        <translation>Код состояния закрытия</translation>
    </message>
    <message>
        <source>What you did with it</source>
        <translation>Что вы с ним сделали</translation>
    </message>
    <message>
        <source>What you noted on it</source>
        <translation>Что вы к нему записали</translation>
    </message>
    <message>
        <source>behind &apos;%1&apos; a value is missing.</source>
        <translation>после «%1» не хватает значения.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no order; use &apos;:&apos; or &apos;!=&apos;.</source>
        <translation>«%1» не имеет порядка; используйте «:» или «!=».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2.</source>
        <translation>«%1» — не одно из: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no size: a number and b, kb, kib, mb, mib, gb or gib.</source>
        <translation>«%1» — не размер: нужны число и b, kb, kib, mb, mib, gb или gib.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>a range goes with &apos;:&apos; or &apos;!=&apos;.</source>
        <translation>диапазон сочетается только с «:» или «!=».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time: a time of day such as 12:00 or 12:00:05.5, a date such as 2026-01-31, or both with a T between them. A Z at the end makes it UTC.</source>
        <translation>«%1» — не время: нужны время суток, например 12:00 или 12:00:05.5, дата, например 2026-01-31, или то и другое через T. Z в конце означает UTC.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no order; use &apos;:&apos;, &apos;=&apos; or &apos;!=&apos;.</source>
        <translation>«%1» не имеет порядка; используйте «:», «=» или «!=».</translation>
    </message>
    <message>
        <source>behind &apos;json&apos; stand a colon and a path.</source>
        <translation>после «json» нужны двоеточие и путь.</translation>
    </message>
    <message>
        <source>nothing is open that this &apos;)&apos; could close.</source>
        <translation>для этой «)» нет открывающей скобки.</translation>
    </message>
    <message>
        <source>something to look for is missing at the end.</source>
        <translation>в конце не хватает того, что искать.</translation>
    </message>
    <message>
        <source>before and behind &apos;or&apos; and &apos;and&apos; something to look for is needed. To look for the word, put it into quotation marks.</source>
        <translation>до и после «or» и «and» нужно то, что искать. Чтобы искать само слово, возьмите его в кавычки.</translation>
    </message>
    <message>
        <source>something to look for is missing before this &apos;)&apos;.</source>
        <translation>перед этой «)» не хватает того, что искать.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>this &apos;(&apos; is not closed.</source>
        <translation>эта «(» не закрыта.</translation>
    </message>
    <message>
        <source>the quotation mark is not closed.</source>
        <translation>кавычка не закрыта.</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks.</source>
        <translation>между кавычками ничего нет.</translation>
    </message>
    <message>
        <source>At column %1 of the filter: %2 For example: %3</source>
        <translation>Столбец %1 фильтра: %2 Например: %3</translation>
    </message>
    <message>
        <source>behind &apos;~&apos; stands a pattern between slashes.</source>
        <translation>после «~» нужен шаблон между косыми чертами.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no comparison.</source>
        <translation>«%1» — не сравнение.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no order; use &apos;==&apos; or &apos;!=&apos;.</source>
        <translation>«%1» не имеет порядка; используйте «==» или «!=».</translation>
    </message>
</context>
<context>
    <name>wsw::MessageInspector</name>
    <message>
        <source>Connection %1</source>
        <translation>Соединение %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>Message inspector</source>
        <translation>Просмотр сообщения</translation>
    </message>
    <message>
        <source>Select a message to see it whole.</source>
        <translation>Выберите сообщение, чтобы увидеть его целиком.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the whole message as it is shown here</source>
        <translation>Скопировать всё сообщение в показанном виде</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Message as %1</source>
        <translation>Сообщение как %1</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Кадр</translation>
    </message>
    <message>
        <source>Issued (iat): %1</source>
        <translation>Выдан (iat): %1</translation>
    </message>
    <message>
        <source>Valid from (nbf): %1. It is not valid yet.</source>
        <translation>Действует с (nbf): %1. Ещё не действует.</translation>
    </message>
    <message>
        <source>Valid from (nbf): %1</source>
        <translation>Действует с (nbf): %1</translation>
    </message>
    <message>
        <source>Expires (exp): %1. It has expired.</source>
        <translation>Истекает (exp): %1. Срок истёк.</translation>
    </message>
    <message>
        <source>Expires (exp): %1</source>
        <translation>Истекает (exp): %1</translation>
    </message>
    <message>
        <source>It has no signature (alg is none): anybody can have written it.</source>
        <translation>Подписи нет (alg — none): написать это мог кто угодно.</translation>
    </message>
    <message>
        <source>The signature (%1) was not verified: anybody can have written this.</source>
        <translation>Подпись (%1) не проверялась: написать это мог кто угодно.</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Заголовок:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Содержимое:</translation>
    </message>
    <message>
        <source>Token %1 of %2</source>
        <translation>Токен %1 из %2</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Что можно сделать с этим сообщением</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>Base64 of an image (%1), %2:</source>
        <translation>Base64 изображения (%1), %2:</translation>
    </message>
    <message>
        <source>Base64 of a text, %1:</source>
        <translation>Base64 текста, %1:</translation>
    </message>
    <message>
        <source>Base64 of bytes, %1:</source>
        <translation>Base64 байтов, %1:</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
</context>
<context>
    <name>wsw::MessageLog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Сообщений: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>поиск, %1 %</translation>
    </message>
    <message>
        <source>paused, %1 wait</source>
        <translation>пауза, ожидает %1</translation>
    </message>
    <message>
        <source>Show the %1 before</source>
        <translation>Показать предыдущие: %1</translation>
    </message>
    <message>
        <source>No messages yet. What happens on the connections appears here.</source>
        <translation>Сообщений пока нет. Здесь появится всё, что происходит в соединениях.</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>Здесь нет сообщений.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>Журнал сообщений</translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation>Фильтр журнала</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation>Держать на виду новейшее сообщение</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Hold the log still; messages are recorded all the same</source>
        <translation>Остановить журнал; сообщения всё равно записываются</translation>
    </message>
    <message>
        <source>Hide the messages that are here now; the recording keeps them</source>
        <translation>Скрыть нынешние сообщения; в записи они остаются</translation>
    </message>
    <message>
        <source>Write the messages shown here into a file</source>
        <translation>Записать показанные сообщения в файл</translation>
    </message>
    <message>
        <source>Its last record was not written whole and is left out.</source>
        <translation>Последняя запись записана не целиком и пропущена.</translation>
    </message>
    <message>
        <source>%1 of it are damaged and left out.</source>
        <translation>%1 в ней повреждены и пропущены.</translation>
    </message>
    <message>
        <source>The recording %1:</source>
        <translation>Запись %1:</translation>
    </message>
    <message>
        <source>No note further down</source>
        <translation>Ниже заметок нет</translation>
    </message>
    <message>
        <source>No note further up</source>
        <translation>Выше заметок нет</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation>Перейти…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>No message fits the filter.</source>
        <translation>Ни одно сообщение не подходит под фильтр.</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Colour rules …</source>
        <translation>Правила цвета…</translation>
    </message>
    <message>
        <source>Shows only messages that fit: a text, or conditions such as direction:in, size&gt;1kb, json:$.type==1, /pattern/i, sid=42, time&gt;12:00, joined by or, not and parentheses. The word ping means ping frames; in quotation marks it is a text.</source>
        <translation>Показывает только подходящие сообщения: текст или условия, такие как direction:in, size&gt;1kb, json:$.type==1, /pattern/i, sid=42, time&gt;12:00, соединённые через or, not и скобки. Слово ping означает кадры ping, в кавычках это текст.</translation>
    </message>
    <message>
        <source>Another program is writing it. What comes from now on is shown once you open it again.</source>
        <translation>В неё пишет другая программа. То, что появится позже, будет видно, когда вы откроете запись снова.</translation>
    </message>
</context>
<context>
    <name>wsw::MessagePage</name>
    <message>
        <source>Connect first: there is nobody to send to.</source>
        <translation>Сначала подключитесь: отправлять некому.</translation>
    </message>
</context>
<context>
    <name>wsw::MessagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Nothing would go out.</source>
        <translation>Ничего не будет отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out as a binary message of %1.</source>
        <translation>Уйдёт двоичным сообщением: %1.</translation>
    </message>
    <message>
        <source>Goes out as a text message of %1.</source>
        <translation>Уйдёт текстовым сообщением: %1.</translation>
    </message>
    <message>
        <source>Its first %1 are shown.</source>
        <translation>Показаны первые %1.</translation>
    </message>
</context>
<context>
    <name>wsw::MessageSizeBox</name>
    <message>
        <source> KiB</source>
        <translation> КиБ</translation>
    </message>
</context>
<context>
    <name>wsw::MessageTemplate</name>
    <message>
        <source>in “{{%1}}”: %2</source>
        <translation>в «{{%1}}»: %2</translation>
    </message>
    <message>
        <source>“{{” at column %1 has no matching “}}”.</source>
        <translation>Для «{{» в столбце %1 нет парных «}}».</translation>
    </message>
    <message>
        <source>there are no groups here. They come from a rule with a regular expression that has brackets.</source>
        <translation>групп здесь нет. Они бывают у правила, в регулярном выражении которого есть скобки.</translation>
    </message>
    <message>
        <source>the regular expression has no group “%1”. It has: %2.</source>
        <translation>в регулярном выражении нет группы «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>there is no variable “%1” here. Known are: %2.</source>
        <translation>здесь нет переменной «%1». Известны: %2.</translation>
    </message>
</context>
<context>
    <name>wsw::MessageText</name>
    <message>
        <source>, subprotocol %1</source>
        <translation>, подпротокол %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Open: %1 from %2</source>
        <translation>Открыто: %1 от %2</translation>
    </message>
    <message>
        <source>Closed by peer: %1</source>
        <translation>Закрыто собеседником: %1</translation>
    </message>
    <message>
        <source>Closed by us: %1</source>
        <translation>Закрыто нами: %1</translation>
    </message>
    <message>
        <source>Connection lost without a close frame: %1</source>
        <translation>Соединение потеряно без кадра закрытия: %1</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Pong after %1 ms</source>
        <translation>Pong через %1 мс</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Адрес:</translation>
    </message>
    <message>
        <source>Peer:</source>
        <translation>Собеседник:</translation>
    </message>
    <message>
        <source>Path:</source>
        <translation>Путь:</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>Запрос:</translation>
    </message>
    <message>
        <source>Parameter %1:</source>
        <translation>Параметр %1:</translation>
    </message>
    <message>
        <source>Subprotocol:</source>
        <translation>Подпротокол:</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Клиент:</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Ошибка: %1</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Код:</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вх.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Исх.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Двоичное</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Неизвестно (%1)</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Кадр</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Сырые байты</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>Opcode: 0x%1 (%2)</source>
        <translation>Код операции: 0x%1 (%2)</translation>
    </message>
    <message>
        <source>Mask: 1, key %1</source>
        <translation>Маска: 1, ключ %1</translation>
    </message>
    <message>
        <source>Mask: 0</source>
        <translation>Маска: 0</translation>
    </message>
    <message>
        <source>Payload length: %1</source>
        <translation>Длина данных: %1</translation>
    </message>
    <message>
        <source>Payload that is there: %1</source>
        <translation>Данных на деле: %1</translation>
    </message>
    <message>
        <source>Length after inflation: %1</source>
        <translation>Длина после распаковки: %1</translation>
    </message>
    <message>
        <source>Close status: %1</source>
        <translation>Код закрытия: %1</translation>
    </message>
</context>
<context>
    <name>wsw::NamedValueEditor</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>wsw::NamedValueRows</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>JSON: 5, true, &quot;a text in quotes&quot;, [1, 2], {&quot;a&quot;: 1}</source>
        <translation>JSON: 5, true, &quot;текст в кавычках&quot;, [1, 2], {&quot;a&quot;: 1}</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>Значение (JSON)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>There is a value of the name “%1” already.</source>
        <translation>Значение с именем «%1» уже есть.</translation>
    </message>
</context>
<context>
    <name>wsw::NetworkForm</name>
    <message>
        <source>Connect timeout:</source>
        <translation>Тайм-аут подключения:</translation>
    </message>
    <message>
        <source>Connect timeout in seconds</source>
        <translation>Тайм-аут подключения в секундах</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>Ping interval:</source>
        <translation>Интервал ping:</translation>
    </message>
    <message>
        <source>Ping interval in seconds</source>
        <translation>Интервал ping в секундах</translation>
    </message>
    <message>
        <source>No pings</source>
        <translation>Без ping</translation>
    </message>
    <message>
        <source>Pong deadline:</source>
        <translation>Срок pong:</translation>
    </message>
    <message>
        <source>Pong deadline in seconds</source>
        <translation>Срок pong в секундах</translation>
    </message>
    <message>
        <source>Until the next ping</source>
        <translation>До следующего ping</translation>
    </message>
    <message>
        <source>A ping that is not answered in this time ends the connection.</source>
        <translation>Ping без ответа за это время завершает соединение.</translation>
    </message>
    <message>
        <source>Send small messages at once (TCP_NODELAY)</source>
        <translation>Сразу отправлять малые сообщения (TCP_NODELAY)</translation>
    </message>
    <message>
        <source>Off: the system may hold small messages back for a moment to send them together.</source>
        <translation>Выкл.: система может ненадолго придержать малые сообщения, чтобы отправить их вместе.</translation>
    </message>
</context>
<context>
    <name>wsw::NetworkHost</name>
    <message>
        <source>Nothing was done: the server does not listen. Start it first.</source>
        <translation>Ничего не сделано: сервер не слушает. Сначала запустите его.</translation>
    </message>
    <message>
        <source>The flow was not run: its server does not listen. Start the server first.</source>
        <translation>Поток не запущен: его сервер не слушает. Сначала запустите сервер.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Остановлено вручную.</translation>
    </message>
    <message>
        <source>%1 of %2 clients did not get it. The first: %3</source>
        <translation>Не получили %1 клиентов из %2. Первый: %3</translation>
    </message>
    <message>
        <source>Nothing was replayed: the server does not listen. Start it first.</source>
        <translation>Ничего не повторено: сервер не запущен. Сначала запустите его.</translation>
    </message>
</context>
<context>
    <name>wsw::NetworkProxy</name>
    <message>
        <source>The proxy has no host. Fill it in, or choose no proxy.</source>
        <translation>У прокси нет узла. Укажите его или выберите работу без прокси.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached (%2). Check its host and port, or choose no proxy.</source>
        <translation>Прокси %1 недоступен (%2). Проверьте его узел и порт или выберите работу без прокси.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user and a password. Fill both in.</source>
        <translation>Прокси %1 требует имя пользователя и пароль. Укажите их.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user %2 with this password. Check both.</source>
        <translation>Прокси %1 не принимает пользователя %2 с этим паролем. Проверьте их.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 (%3). It may not reach the host, not be allowed to, or not accept the user %4 with this password.</source>
        <translation>Прокси %1 не подключился к %2 (%3). Возможно, узел ему недоступен, не разрешён, или он не принимает пользователя %4 с этим паролем.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 (%3). It may not reach the host, or not be allowed to. Check host and port.</source>
        <translation>Прокси %1 не подключился к %2 (%3). Возможно, узел ему недоступен или не разрешён. Проверьте узел и порт.</translation>
    </message>
</context>
<context>
    <name>wsw::NewRecording</name>
    <message>
        <source>The recording %1 cannot be written: the disk is full. Nothing of it is left there. Make room or choose another disk.</source>
        <translation>Не удаётся записать %1: диск заполнен. Там ничего не осталось. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written. Nothing of it is left there. Choose another place.</source>
        <translation>Не удаётся записать %1. Там ничего не осталось. Выберите другое место.</translation>
    </message>
    <message>
        <source>The recording cannot be saved as %1: %2. What was there before is unchanged. Choose another place.</source>
        <translation>Не удаётся сохранить запись как %1: %2. То, что там было, не изменилось. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>wsw::NodeBehavior</name>
    <message>
        <source>the variable &apos;%1&apos; is %2, which can&apos;t be counted. Give it a whole number first.</source>
        <translation>переменная «%1» — %2, её нельзя считать. Сначала присвойте целое число.</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>the variable &apos;%1&apos; would pass 2^53, where whole numbers are no longer exact.</source>
        <translation>переменная «%1» превысит 2^53, где целые числа уже неточны.</translation>
    </message>
    <message>
        <source>condition of &apos;%1&apos;</source>
        <translation>условие «%1»</translation>
    </message>
    <message>
        <source>no condition is true and there is no default. Make one way the default.</source>
        <translation>ни одно условие не верно и нет пути по умолчанию. Сделайте один путь путём по умолчанию.</translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is unknown.</source>
        <translation>вид «%1» неизвестен.</translation>
    </message>
    <message>
        <source>the function &apos;%1&apos; is unknown.</source>
        <translation>функция «%1» неизвестна.</translation>
    </message>
    <message>
        <source>%1 is no number of decimals. Give one from 0 to %2.</source>
        <translation>%1 — не число десятичных знаков. Укажите целое число от 0 до %2.</translation>
    </message>
    <message>
        <source>There is no number from %1 to %2.</source>
        <translation>От %1 до %2 нет ни одного подходящего числа.</translation>
    </message>
    <message>
        <source>The bytes are no text in UTF-8.</source>
        <translation>Эти байты не являются текстом в UTF-8.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text.</source>
        <translation>«%1» — не текст.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>Вложенность этого JSON слишком глубока.</translation>
    </message>
    <message>
        <source>There is nothing at &apos;%1&apos;. Give a default for that.</source>
        <translation>По пути «%1» ничего нет. Задайте на этот случай значение по умолчанию.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no number of turns. Give a whole number from 0 on.</source>
        <translation>%1: «%2» — не число повторений. Укажите целое число от 0.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no list. Give one, such as [1, 2, 3].</source>
        <translation>%1: «%2» — не список. Укажите список, например [1, 2, 3].</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time to wait. Give a number of milliseconds from 0 on.</source>
        <translation>«%1» — не время ожидания. Укажите число миллисекунд от 0.</translation>
    </message>
</context>
<context>
    <name>wsw::OutcomeSection</name>
    <message>
        <source>&amp;Outcome:</source>
        <translation>И&amp;сход:</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Завершается</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Завершается ошибкой</translation>
    </message>
    <message>
        <source>It runs on and on</source>
        <translation>Не завершается</translation>
    </message>
    <message>
        <source>&amp;Error:</source>
        <translation>&amp;Ошибка:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>The kind of error that the run fails with</source>
        <translation>Вид ошибки, с которой завершается запуск</translation>
    </message>
    <message>
        <source>&amp;Longest time:</source>
        <translation>Не &amp;дольше:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>By the test&apos;s own clock; a run that is expected to go on is stopped then</source>
        <translation>По собственным часам теста; запуск, который не должен завершаться, тогда останавливают</translation>
    </message>
    <message>
        <source>Expect these o&amp;utputs</source>
        <translation>Ожидать эти &amp;результаты</translation>
    </message>
    <message>
        <source>Others t&amp;oo</source>
        <translation>И др&amp;угие</translation>
    </message>
    <message>
        <source>The run may put out more than these, and their objects may have more members</source>
        <translation>Результатов и членов их объектов может быть больше</translation>
    </message>
    <message>
        <source>Expected outputs</source>
        <translation>Ожидаемые результаты</translation>
    </message>
    <message>
        <source>Add expected output</source>
        <translation>Добавить ожидаемый результат</translation>
    </message>
    <message>
        <source>Remove expected output</source>
        <translation>Удалить ожидаемый результат</translation>
    </message>
    <message>
        <source>No output is expected. Add one with +.</source>
        <translation>Результаты не ожидаются. Добавьте кнопкой +.</translation>
    </message>
    <message>
        <source>Expect these d&amp;isconnects</source>
        <translation>Ожидать эти о&amp;тключения</translation>
    </message>
    <message>
        <source>Expected disconnects</source>
        <translation>Ожидаемые отключения</translation>
    </message>
    <message>
        <source>Add expected disconnect</source>
        <translation>Добавить ожидаемое отключение</translation>
    </message>
    <message>
        <source>Duplicate expected disconnect</source>
        <translation>Дублировать ожидаемое отключение</translation>
    </message>
    <message>
        <source>Remove expected disconnect</source>
        <translation>Удалить ожидаемое отключение</translation>
    </message>
    <message>
        <source>No disconnect is expected. Add one with +.</source>
        <translation>Отключения не ожидаются. Добавьте кнопкой +.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>How the run is expected to end, its outputs and its disconnects</source>
        <translation>Как должен завершиться запуск, его результаты и отключения</translation>
    </message>
</context>
<context>
    <name>wsw::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>Открытые страницы</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Закрыть страницу</translation>
    </message>
</context>
<context>
    <name>wsw::PaletteList</name>
    <message>
        <source>Flow control</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Client communication</source>
        <translation>Связь с клиентом</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Переменные</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Функции</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>%1: drag it onto the canvas, or press Enter to add it behind the selected node</source>
        <translation>%1: перетащите на холст или нажмите Enter, чтобы добавить за выбранным узлом</translation>
    </message>
</context>
<context>
    <name>wsw::ParametersEditor</name>
    <message>
        <source>Entry parameters</source>
        <translation>Входные параметры</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Добавить параметр</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Удалить параметр</translation>
    </message>
    <message>
        <source>Move parameter up</source>
        <translation>Переместить параметр вверх</translation>
    </message>
    <message>
        <source>Move parameter down</source>
        <translation>Переместить параметр вниз</translation>
    </message>
    <message>
        <source>Every run also has %1 and %2.</source>
        <translation>У каждого запуска есть также %1 и %2.</translation>
    </message>
</context>
<context>
    <name>wsw::ParametersModel</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Добавить параметр</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Удалить параметр</translation>
    </message>
    <message>
        <source>Move parameter</source>
        <translation>Переместить параметр</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be the name of a variable. Use letters, digits and &apos;_&apos;.</source>
        <translation>«%1» не может быть именем переменной. Используйте буквы, цифры и «_».</translation>
    </message>
    <message>
        <source>Change parameter %1</source>
        <translation>Изменить параметр %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>wsw::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
</context>
<context>
    <name>wsw::PathForm</name>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>Любой путь</translation>
    </message>
    <message>
        <source>For example /chat/{room}/{user}: room and user are its parameters.</source>
        <translation>Например, /chat/{room}/{user}: room и user — его параметры.</translation>
    </message>
    <message>
        <source>Second client of the same</source>
        <translation>Второй такой же клиент</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Refuse it (HTTP 409)</source>
        <translation>Отклонить (HTTP 409)</translation>
    </message>
    <message>
        <source>Replace the first</source>
        <translation>Заменить первого</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Различать по</translation>
    </message>
    <message>
        <source>All parameters together</source>
        <translation>Всем параметрам вместе</translation>
    </message>
    <message>
        <source>Two clients with the same value of this parameter count as the same.</source>
        <translation>Два клиента с одинаковым значением этого параметра считаются одним и тем же.</translation>
    </message>
    <message>
        <source>Pattern:</source>
        <translation>Шаблон:</translation>
    </message>
    <message>
        <source>Second client of the same:</source>
        <translation>Второй такой же клиент:</translation>
    </message>
    <message>
        <source>Told apart by:</source>
        <translation>Различать по:</translation>
    </message>
</context>
<context>
    <name>wsw::PathPattern</name>
    <message>
        <source>The path pattern &apos;%1&apos; must begin with &apos;/&apos;, as in /ws/{sid}.</source>
        <translation>Шаблон пути «%1» должен начинаться с «/», как /ws/{sid}.</translation>
    </message>
    <message>
        <source>The parameter &apos;{%1}&apos; in the path pattern &apos;%2&apos; needs a name of letters, digits and _, used once.</source>
        <translation>Параметру «{%1}» в шаблоне пути «%2» нужно имя из букв, цифр и _, использованное один раз.</translation>
    </message>
    <message>
        <source>In the path pattern &apos;%1&apos; a parameter must fill the whole segment, as in /ws/{sid}.</source>
        <translation>В шаблоне пути «%1» параметр должен занимать весь сегмент, как /ws/{sid}.</translation>
    </message>
</context>
<context>
    <name>wsw::PayloadView</name>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>The message has %1: too much to show here. Copy takes all of it.</source>
        <translation>В сообщении %1: слишком много, чтобы показать здесь. «Копировать» возьмёт всё.</translation>
    </message>
    <message>
        <source>The first %1 of %2. Copy takes all of it.</source>
        <translation>Первые %1 из %2. «Копировать» возьмёт всё.</translation>
    </message>
    <message>
        <source>The message has %1.</source>
        <translation>В сообщении %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Первые %1 из %2.</translation>
    </message>
</context>
<context>
    <name>wsw::PermessageDeflate</name>
    <message>
        <source>it answers permessage-deflate with an unknown, repeated or wrong parameter</source>
        <translation>в его ответе на permessage-deflate неизвестный, повторный или неверный параметр</translation>
    </message>
    <message>
        <source>it agrees to permessage-deflate but not to server_no_context_takeover</source>
        <translation>он согласен на permessage-deflate, но не на server_no_context_takeover</translation>
    </message>
    <message>
        <source>it agrees to permessage-deflate but not to server_max_window_bits=%1</source>
        <translation>он согласен на permessage-deflate, но не на server_max_window_bits=%1</translation>
    </message>
    <message>
        <source>its client_max_window_bits has no value</source>
        <translation>у его client_max_window_bits нет значения</translation>
    </message>
</context>
<context>
    <name>wsw::PingForm</name>
    <message>
        <source>A ping carries %1 bytes at most: shorten it.</source>
        <translation>Ping несёт не более %1 байт: сократите.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 из %2 байт</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Данные:</translation>
    </message>
    <message>
        <source>Ping payload</source>
        <translation>Данные ping</translation>
    </message>
    <message>
        <source>The pong brings it back.</source>
        <translation>Pong вернёт их обратно.</translation>
    </message>
    <message>
        <source>Payload as</source>
        <translation>Формат данных</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation>Отправить ping</translation>
    </message>
</context>
<context>
    <name>wsw::ProfileStarter</name>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
</context>
<context>
    <name>wsw::PropertiesPanel</name>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <comment>kind of a node</comment>
        <translation>%1, id %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Sequence flow from %1 to %2</source>
        <translation>Переход от «%1» к «%2»</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>undo step; name of a field</comment>
        <translation>Изменить «%1»</translation>
    </message>
</context>
<context>
    <name>wsw::PropertyField</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>wsw::ProtocolError</name>
    <message>
        <source>a reserved bit is set</source>
        <translation>установлен зарезервированный бит</translation>
    </message>
    <message>
        <source>a control frame is marked compressed</source>
        <translation>управляющий кадр помечен как сжатый</translation>
    </message>
    <message>
        <source>a continuation frame is marked compressed</source>
        <translation>кадр продолжения помечен как сжатый</translation>
    </message>
    <message>
        <source>the opcode is reserved</source>
        <translation>код операции зарезервирован</translation>
    </message>
    <message>
        <source>a client&apos;s frame is not masked</source>
        <translation>кадр клиента без маски</translation>
    </message>
    <message>
        <source>a server&apos;s frame is masked</source>
        <translation>кадр сервера с маской</translation>
    </message>
    <message>
        <source>the length is not written in its shortest form</source>
        <translation>длина записана не в кратчайшем виде</translation>
    </message>
    <message>
        <source>the length&apos;s highest bit is set</source>
        <translation>в длине установлен старший бит</translation>
    </message>
    <message>
        <source>a control frame is fragmented</source>
        <translation>управляющий кадр фрагментирован</translation>
    </message>
    <message>
        <source>a control frame is longer than 125 bytes</source>
        <translation>управляющий кадр длиннее 125 байт</translation>
    </message>
    <message>
        <source>a continuation frame continues no message</source>
        <translation>кадр продолжения ничего не продолжает</translation>
    </message>
    <message>
        <source>a message begins inside a fragmented one</source>
        <translation>сообщение начинается внутри фрагментированного</translation>
    </message>
    <message>
        <source>a close frame has half a code</source>
        <translation>в кадре закрытия половина кода</translation>
    </message>
    <message>
        <source>the close code may not be sent</source>
        <translation>такой код закрытия не отправляют</translation>
    </message>
    <message>
        <source>the close reason is not UTF-8</source>
        <translation>причина закрытия не в UTF-8</translation>
    </message>
    <message>
        <source>a text message is not UTF-8</source>
        <translation>текстовое сообщение не в UTF-8</translation>
    </message>
    <message>
        <source>a compressed message can&apos;t be inflated</source>
        <translation>сжатое сообщение не распаковывается</translation>
    </message>
    <message>
        <source>a frame is above our limit</source>
        <translation>кадр больше нашего предела</translation>
    </message>
    <message>
        <source>a message is above our limit</source>
        <translation>сообщение больше нашего предела</translation>
    </message>
    <message>
        <source>a frame was begun and not continued in time</source>
        <translation>кадр начат и не продолжен вовремя</translation>
    </message>
    <message>
        <source>The peer broke the protocol at byte %1: %2 (%3). The connection was closed with code %4.</source>
        <translation>Собеседник нарушил протокол на байте %1: %2 (%3). Соединение закрыто с кодом %4.</translation>
    </message>
</context>
<context>
    <name>wsw::ProxyForm</name>
    <message>
        <source>Proxy:</source>
        <translation>Прокси:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Системный</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Addresses of this machine are always reached directly with the system&apos;s proxy.</source>
        <translation>С системным прокси адреса этого компьютера всегда доступны напрямую.</translation>
    </message>
    <message>
        <source>Proxy&apos;s host:</source>
        <translation>Узел прокси:</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Узел прокси</translation>
    </message>
    <message>
        <source>Proxy&apos;s port:</source>
        <translation>Порт прокси:</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Usually 8080 for HTTP and 1080 for SOCKS5</source>
        <translation>Обычно 8080 для HTTP и 1080 для SOCKS5</translation>
    </message>
    <message>
        <source>Proxy&apos;s user:</source>
        <translation>Пользователь прокси:</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>Пользователь прокси</translation>
    </message>
    <message>
        <source>Proxy&apos;s password:</source>
        <translation>Пароль прокси:</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Пароль прокси</translation>
    </message>
</context>
<context>
    <name>wsw::PublicationBar</name>
    <message>
        <source>Not published: servers run it as it was drawn when they started.</source>
        <translation>Не опубликован: серверы выполняют его таким, каким он был при их запуске.</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Не опубликован.</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>Опубликован.</translation>
    </message>
    <message>
        <source>Published, but bound to no server.</source>
        <translation>Опубликован, но не привязан ни к одному серверу.</translation>
    </message>
    <message>
        <source>Unpublished changes: servers run what was published.</source>
        <translation>Есть неопубликованные изменения: серверы выполняют опубликованное.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>&amp;Publish …</source>
        <translation>&amp;Опубликовать …</translation>
    </message>
    <message>
        <source>Choose where and when servers run the flow, and let them run it as it is drawn now</source>
        <translation>Выберите, где и когда серверы выполняют поток, и пусть выполняют его таким, как он нарисован сейчас</translation>
    </message>
    <message>
        <source>More about publishing</source>
        <translation>Ещё о публикации</translation>
    </message>
    <message>
        <source>Publish Changes</source>
        <translation>Опубликовать изменения</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Servers run the flow as it is drawn when they start</source>
        <translation>Серверы выполняют поток таким, каким он нарисован при их запуске</translation>
    </message>
</context>
<context>
    <name>wsw::PublishDialog</name>
    <message>
        <source>every path</source>
        <translation>любой путь</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (выключено)</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Опубликовать «%1»</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where the flow runs</source>
        <translation>Где выполняется поток</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>The server no longer runs the flow there</source>
        <translation>Сервер больше не выполняет поток там</translation>
    </message>
    <message>
        <source>Add a server to the workspace to run the flow on it</source>
        <translation>Добавьте сервер в рабочее пространство, чтобы выполнять на нём поток</translation>
    </message>
    <message>
        <source>Run it on</source>
        <translation>Выполнять на</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Путь:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Опу&amp;бликовать</translation>
    </message>
    <message>
        <source>Servers run the flow as it is drawn now, until it is published again</source>
        <translation>Серверы выполняют поток таким, как он нарисован сейчас, до следующей публикации</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>server, path, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Make the chosen place what is said here</source>
        <translation>Заменить выбранное место тем, что указано здесь</translation>
    </message>
    <message>
        <source>Run the flow there, too</source>
        <translation>Выполнять поток и там</translation>
    </message>
</context>
<context>
    <name>wsw::PushForm</name>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>All clients, or e.g. %1 = 7</source>
        <translation>Все клиенты или, например, %1 = 7</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Which clients of the path, by their parameters, e.g. room = 7. Empty: all.</source>
        <translation>Каким клиентам пути, по их параметрам, например room = 7. Пусто: всем.</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Когда:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кому:</translation>
    </message>
</context>
<context>
    <name>wsw::PushPanel</name>
    <message>
        <source>No client is connected: there is nobody to send to.</source>
        <translation>Ни один клиент не подключён: отправлять некому.</translation>
    </message>
    <message>
        <source>Start the server first: there is nobody to send to.</source>
        <translation>Сначала запустите сервер: отправлять некому.</translation>
    </message>
    <message>
        <source>Send to selected</source>
        <translation>Отправить выбранным</translation>
    </message>
    <message>
        <source>Send to matching</source>
        <translation>Отправить подходящим</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>Отправить всем</translation>
    </message>
    <message>
        <source>Send to the clients selected in the table (Ctrl+Enter)</source>
        <translation>Отправить клиентам, выбранным в таблице (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send to the clients that the filter above lets through (Ctrl+Enter when none is selected)</source>
        <translation>Отправить клиентам, которых пропускает фильтр выше (Ctrl+Enter, если никто не выбран)</translation>
    </message>
    <message>
        <source>Send to every client (Ctrl+Shift+Enter; Ctrl+Enter when none is selected and nothing is filtered)</source>
        <translation>Отправить каждому клиенту (Ctrl+Shift+Enter; Ctrl+Enter, если никто не выбран и нет фильтра)</translation>
    </message>
</context>
<context>
    <name>wsw::PushRows</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Part of JSON</source>
        <translation>Часть JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>Двоичное (base64)</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Что угодно</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>все клиенты</translation>
    </message>
    <message>
        <source>The regular expression is broken at character %1: %2.</source>
        <translation>Ошибка в регулярном выражении, символ %1: %2.</translation>
    </message>
    <message>
        <source>A client&apos;s id, all clients, or any of these</source>
        <translation>Идентификатор клиента, все клиенты или любой</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Part of JSON: what is there must be as told here, and more may be there</source>
        <translation>Часть JSON: указанное здесь должно совпасть, остальное может быть любым</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Сравнивать как</translation>
    </message>
    <message>
        <source>What is pushed</source>
        <translation>Что отправлено</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Not before: milliseconds since the run began; empty: any time</source>
        <translation>Не раньше: миллисекунды с начала запуска; пусто — в любое время</translation>
    </message>
    <message>
        <source>From (ms)</source>
        <translation>От (мс)</translation>
    </message>
    <message>
        <source>Not after: milliseconds since the run began; empty: any time</source>
        <translation>Не позже: миллисекунды с начала запуска; пусто — в любое время</translation>
    </message>
    <message>
        <source>To (ms)</source>
        <translation>До (мс)</translation>
    </message>
</context>
<context>
    <name>wsw::PushesSection</name>
    <message>
        <source>Expect these &amp;pushes, in this order</source>
        <translation>Ожидать эти &amp;отправки в этом порядке</translation>
    </message>
    <message>
        <source>Others &amp;may come in between</source>
        <translation>Между ними могут быть &amp;другие</translation>
    </message>
    <message>
        <source>Expected pushes</source>
        <translation>Ожидаемые отправки</translation>
    </message>
    <message>
        <source>Add expected push</source>
        <translation>Добавить ожидаемую отправку</translation>
    </message>
    <message>
        <source>Duplicate expected push</source>
        <translation>Дублировать ожидаемую отправку</translation>
    </message>
    <message>
        <source>Remove expected push</source>
        <translation>Удалить ожидаемую отправку</translation>
    </message>
    <message>
        <source>No push is expected. Add one with +.</source>
        <translation>Отправки не ожидаются. Добавьте кнопкой +.</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <source>The pushes that are expected</source>
        <translation>Ожидаемые отправки</translation>
    </message>
</context>
<context>
    <name>wsw::QtConnectionEngine</name>
    <message>
        <source>%1 did not answer as a WebSocket server does (%2). Check address, path and port.</source>
        <translation>%1 ответил не как сервер WebSocket (%2). Проверьте адрес, путь и порт.</translation>
    </message>
    <message>
        <source>The peer broke the protocol: %1. The connection was closed with code %2.</source>
        <translation>Собеседник нарушил протокол: %1. Соединение закрыто с кодом %2.</translation>
    </message>
    <message>
        <source>dropped without a close frame</source>
        <translation>разорвано без кадра закрытия</translation>
    </message>
</context>
<context>
    <name>wsw::QtServerEngine</name>
    <message>
        <source>%1 left before it completed a WebSocket opening handshake.</source>
        <translation>%1 ушёл, не завершив открывающее рукопожатие WebSocket.</translation>
    </message>
</context>
<context>
    <name>wsw::ReconnectForm</name>
    <message>
        <source>A connection that is lost stays closed.</source>
        <translation>Потерянное соединение остаётся закрытым.</translation>
    </message>
    <message>
        <source>Tries again after %1 … s.</source>
        <translation>Повторяет через %1 … с.</translation>
    </message>
    <message>
        <source>Reconnect when the connection fails or is lost</source>
        <translation>Переподключаться при сбое или потере соединения</translation>
    </message>
    <message>
        <source>First delay:</source>
        <translation>Первая задержка:</translation>
    </message>
    <message>
        <source>First delay in seconds</source>
        <translation>Первая задержка в секундах</translation>
    </message>
    <message>
        <source>Then times:</source>
        <translation>Затем умножать на:</translation>
    </message>
    <message>
        <source>Factor from one delay to the next</source>
        <translation>Множитель от одной задержки к следующей</translation>
    </message>
    <message>
        <source>Longest delay:</source>
        <translation>Наибольшая задержка:</translation>
    </message>
    <message>
        <source>Longest delay in seconds</source>
        <translation>Наибольшая задержка в секундах</translation>
    </message>
    <message>
        <source>Jitter:</source>
        <translation>Разброс:</translation>
    </message>
    <message>
        <source>Jitter in percent</source>
        <translation>Разброс в процентах</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By how much each delay may differ by chance, so that many clients don&apos;t come back at once</source>
        <translation>Насколько случайно может отличаться каждая задержка, чтобы клиенты не возвращались разом</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>Попытки:</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Until it succeeds</source>
        <translation>До успеха</translation>
    </message>
</context>
<context>
    <name>wsw::Recording</name>
    <message>
        <source>The file %1 is empty, so there is no recording in it. Choose another file.</source>
        <translation>Файл %1 пуст, записи в нём нет. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The file %1 is not a recording. Choose a file that WebSocket Workbench recorded (*.wsrecording).</source>
        <translation>Файл %1 — не запись. Выберите файл, записанный WebSocket Workbench (*.wsrecording).</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: its header is damaged. Restore the file from a copy.</source>
        <translation>Не удаётся прочитать запись %1: её заголовок повреждён. Восстановите файл из копии.</translation>
    </message>
    <message>
        <source>The recording %1 was made by a newer version of WebSocket Workbench (format %2, this version reads up to %3). Install a newer version to open it.</source>
        <translation>Запись %1 сделана более новой версией WebSocket Workbench (формат %2, эта версия читает до %3). Установите более новую версию.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Файла %1 нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2. Check who may read the file.</source>
        <translation>Не удаётся прочитать запись %1: %2. Проверьте, кто может читать файл.</translation>
    </message>
    <message>
        <source>This record of %1 cannot be read: the file was changed or its disk fails.</source>
        <translation>Эту запись из %1 не прочитать: файл изменён или диск неисправен.</translation>
    </message>
    <message>
        <source>The recording %1 exists already and is not overwritten. Choose another name.</source>
        <translation>Запись %1 уже существует и не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be created: %2. Choose a folder that you may write to.</source>
        <translation>Не удаётся создать запись %1: %2. Выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written: the disk is full. Make room on it; recording then goes on by itself and nothing is missing.</source>
        <translation>Не удаётся писать запись %1: диск заполнен. Освободите место; запись продолжится сама, и ничего не пропадёт.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written: %2. Once the file can be written again, recording goes on by itself and nothing is missing.</source>
        <translation>Не удаётся писать запись %1: %2. Как только файл станет доступен, запись продолжится сама, и ничего не пропадёт.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read any more: the file was changed or its disk fails. Open it again to see what is left.</source>
        <translation>Запись %1 больше не читается: файл был изменён или диск неисправен. Откройте её снова, чтобы увидеть, что осталось.</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingCommands</name>
    <message>
        <source>Imported %1. Records: %2</source>
        <translation>Импортировано: %1. Записей: %2</translation>
    </message>
    <message>
        <source>, skipped because they are no records: %1</source>
        <translation>, пропущено, так как это не записи: %1</translation>
    </message>
    <message>
        <source>Wrong lines or entries: %1.</source>
        <translation>Ошибочных строк или записей: %1.</translation>
    </message>
    <message>
        <source>Number %1: %2.</source>
        <translation>№ %1: %2.</translation>
    </message>
    <message>
        <source>Recordings (*.wsrecording);;All files (*)</source>
        <translation>Записи (*.wsrecording);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import Recording</source>
        <translation>Импорт записи</translation>
    </message>
    <message>
        <source>HAR and JSON Lines (*.har *.jsonl *.ndjson *.json);;All files (*)</source>
        <translation>HAR и JSON Lines (*.har *.jsonl *.ndjson *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save What Is Imported As</source>
        <translation>Сохранить импортированное как</translation>
    </message>
    <message>
        <source>Choose Recordings to Merge</source>
        <translation>Выберите записи для объединения</translation>
    </message>
    <message>
        <source>Save the Merged Recording As</source>
        <translation>Сохранить объединённую запись как</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Импорт %1…</translation>
    </message>
    <message>
        <source>Merged into %1. Records: %2</source>
        <translation>Объединено в %1. Записей: %2</translation>
    </message>
    <message>
        <source>Merging into %1 …</source>
        <translation>Объединение в %1…</translation>
    </message>
    <message>
        <source>The recording was saved as %1. Records: %2</source>
        <translation>Запись сохранена как %1. Записей: %2</translation>
    </message>
    <message>
        <source>Saving the recording as %1 …</source>
        <translation>Запись сохраняется как %1…</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingJob</name>
    <message>
        <source>This was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingKeeper</name>
    <message>
        <source>The recording had %1 and goes on in a new file. The part before is kept.</source>
        <translation>Запись достигла %1 и продолжается в новом файле. Предыдущая часть сохранена.</translation>
    </message>
    <message>
        <source>Show the part before</source>
        <translation>Показать предыдущую часть</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of %1 are more than is kept. They are deleted only if you say so.</source>
        <translation>
            <numerusform>%n запись (%1) сверх того, что хранится. Она удаляется только по вашему указанию.</numerusform>
            <numerusform>%n записи (%1) сверх того, что хранится. Они удаляются только по вашему указанию.</numerusform>
            <numerusform>%n записей (%1) сверх того, что хранится. Они удаляются только по вашему указанию.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show recordings…</source>
        <translation>Показать записи…</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Удалить их</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingNotes</name>
    <message>
        <source>The notes in %1 are left out: %2. Move that file away to make new ones.</source>
        <translation>Заметки в %1 пропущены: %2. Уберите этот файл, чтобы создать новые.</translation>
    </message>
    <message>
        <source>The notes in %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать заметки в %1: %2.</translation>
    </message>
    <message>
        <source>they are no JSON (%1)</source>
        <translation>это не JSON (%1)</translation>
    </message>
    <message>
        <source>they have another format</source>
        <translation>у них другой формат</translation>
    </message>
    <message>
        <source>The notes in %1 were made by a newer version of WebSocket Workbench.</source>
        <translation>Заметки в %1 сделаны более новой версией WebSocket Workbench.</translation>
    </message>
    <message>
        <source>they are of another recording</source>
        <translation>они от другой записи</translation>
    </message>
    <message>
        <source>The notes cannot be written to %1: %2. They last until the recording is closed.</source>
        <translation>Не удаётся записать заметки в %1: %2. Они сохранятся до закрытия записи.</translation>
    </message>
</context>
<context>
    <name>wsw::Recordings</name>
    <message>
        <source>%1 is to be merged and stays as it is. Choose another name for the result.</source>
        <translation>%1 участвует в объединении и не меняется. Выберите для результата другое имя.</translation>
    </message>
    <message>
        <source>Merging was cancelled.</source>
        <translation>Объединение отменено.</translation>
    </message>
    <message>
        <source>%1 is the recording itself. Choose another name for the copy.</source>
        <translation>%1 — это сама запись. Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>Saving the recording was cancelled.</source>
        <translation>Сохранение записи отменено.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 уже существует и не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Say how large a part may be.</source>
        <translation>Укажите, насколько большой может быть часть.</translation>
    </message>
    <message>
        <source>Splitting was cancelled.</source>
        <translation>Разделение отменено.</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingsDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Recordings of Earlier Sessions</source>
        <translation>Записи прежних сеансов</translation>
    </message>
    <message>
        <source>Shows it in a tab beside the live log</source>
        <translation>Показывает её на вкладке рядом с текущим журналом</translation>
    </message>
    <message>
        <source>Moves it to where you want it; it is no longer one of these then</source>
        <translation>Перемещает её, куда вы хотите; здесь её больше не будет</translation>
    </message>
    <message>
        <source>Deletes the selected recordings for good</source>
        <translation>Удаляет выбранные записи насовсем</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>Older ones are told of at the start, and deleted only if you say so.</source>
        <translation>О более старых сообщается при запуске; удаляются они только по вашему указанию.</translation>
    </message>
    <message>
        <source>What is beyond, the oldest first, is told of and deleted only if you say so.</source>
        <translation>О лишних, начиная с самых старых, сообщается; удаляются они только по вашему указанию.</translation>
    </message>
    <message>
        <source>The session&apos;s recording then goes on in a new file.</source>
        <translation>Затем запись сеанса продолжается в новом файле.</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>&amp;Хранить:</translation>
    </message>
    <message>
        <source>Keep in &amp;all:</source>
        <translation>Хранить &amp;всего:</translation>
    </message>
    <message>
        <source>&amp;New file after:</source>
        <translation>&amp;Новый файл после:</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Их нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1 in all</source>
        <translation>
            <numerusform>%n запись, всего %1</numerusform>
            <numerusform>%n записи, всего %1</numerusform>
            <numerusform>%n записей, всего %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::RecordingsModel</name>
    <message>
        <source>Earlier part of this session</source>
        <translation>Предыдущая часть этого сеанса</translation>
    </message>
    <message>
        <source>The session did not end well</source>
        <translation>Сеанс завершился аварийно</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
</context>
<context>
    <name>wsw::RelayForm</name>
    <message>
        <source>Only of the same</source>
        <translation>Только с тем же</translation>
    </message>
    <message>
        <source>To all others</source>
        <translation>Всем остальным</translation>
    </message>
    <message>
        <source>With a parameter of the path, e.g. room: only to clients that have the same value of it.</source>
        <translation>С параметром пути, например room: только клиентам с тем же его значением.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Only of the same:</source>
        <translation>Только с тем же:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
</context>
<context>
    <name>wsw::RepeatBar</name>
    <message>
        <source>Next: %1</source>
        <translation>Следующий раз: %1</translation>
    </message>
    <message>
        <source>Seconds, minutes, hours, day of month, month, day of week, as in Spring: 0/5 * * * * ? is every five seconds.</source>
        <translation>Секунды, минуты, часы, день месяца, месяц, день недели, как в Spring: 0/5 * * * * ? — каждые пять секунд.</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Остановить повтор</translation>
    </message>
    <message>
        <source>Start repeating</source>
        <translation>Начать повтор</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>Отправлено %n сообщение</numerusform>
            <numerusform>Отправлено %n сообщения</numerusform>
            <numerusform>Отправлено %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Каждые</translation>
    </message>
    <message>
        <source>By cron expression</source>
        <translation>По выражению cron</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Interval in milliseconds</source>
        <translation>Интервал в миллисекундах</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Выражение cron</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Сообщений:</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>до остановки</translation>
    </message>
    <message>
        <source>Sends what is in the editor now again and again, its variables replaced anew each time.</source>
        <translation>Снова и снова отправляет то, что сейчас в редакторе, каждый раз заново подставляя переменные.</translation>
    </message>
</context>
<context>
    <name>wsw::Replay</name>
    <message numerus="yes">
        <source>The replay ended before message %1 of the recording, after %n message(s): %2</source>
        <translation>
            <numerusform>Повтор прервался перед сообщением %1 записи, отправлено %n сообщение: %2</numerusform>
            <numerusform>Повтор прервался перед сообщением %1 записи, отправлено %n сообщения: %2</numerusform>
            <numerusform>Повтор прервался перед сообщением %1 записи, отправлено %n сообщений: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was replayed: none of the %n record(s) is a message of that direction that the filter and the connections let through.</source>
        <translation>
            <numerusform>Ничего не повторено: %n запись не является сообщением этого направления, которое пропускают фильтр и выбор соединений.</numerusform>
            <numerusform>Ничего не повторено: среди %n записей нет сообщений этого направления, которые пропускают фильтр и выбор соединений.</numerusform>
            <numerusform>Ничего не повторено: среди %n записей нет сообщений этого направления, которые пропускают фильтр и выбор соединений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ReplayCommands</name>
    <message>
        <source>Repla&amp;y …</source>
        <translation>По&amp;вторить …</translation>
    </message>
</context>
<context>
    <name>wsw::ReplayDialog</name>
    <message>
        <source>The recording is not there yet. Wait until it is open.</source>
        <translation>Записи ещё нет. Дождитесь, пока она откроется.</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Показанное в журнале</translation>
    </message>
    <message>
        <source>Selection (%1)</source>
        <translation>Выделенное (%1)</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Вся запись</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>П&amp;родолжить</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation>&amp;Сообщения:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Куда:</translation>
    </message>
    <message>
        <source>T&amp;iming:</source>
        <translation>&amp;Темп:</translation>
    </message>
    <message>
        <source>Pauses:</source>
        <translation>Паузы:</translation>
    </message>
    <message>
        <source>Which of the log&apos;s messages are sent again</source>
        <translation>Какие сообщения журнала отправить снова</translation>
    </message>
    <message>
        <source>sent ones</source>
        <translation>отправленные</translation>
    </message>
    <message>
        <source>received ones</source>
        <translation>полученные</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Messages that were sent, or those that were received</source>
        <translation>Сообщения, которые были отправлены, или те, что были получены</translation>
    </message>
    <message>
        <source>and pin&amp;gs</source>
        <translation>и pin&amp;g</translation>
    </message>
    <message>
        <source>Pings of that direction, too. A close is never replayed.</source>
        <translation>Также ping этого направления. Закрытие никогда не повторяется.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>С ускорением</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Как можно быстрее</translation>
    </message>
    <message>
        <source>As fast as possible: as fast as the peer reads</source>
        <translation>Как можно быстрее: насколько успевает читать другая сторона</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>so many times as fast</comment>
        <translation> ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>2: in half the time</source>
        <translation>2: вдвое быстрее</translation>
    </message>
    <message>
        <source>no &amp;longer than</source>
        <translation>не &amp;дольше</translation>
    </message>
    <message>
        <source>Shortens long pauses</source>
        <translation>Сокращает длинные паузы</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Самая длинная пауза</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Stops the replay, too</source>
        <translation>Заодно останавливает повтор</translation>
    </message>
</context>
<context>
    <name>wsw::ReplayProgress</name>
    <message>
        <source>Waits until the peer has read</source>
        <translation>Ждёт, пока другая сторона прочтёт</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Nothing is replayed yet.</source>
        <translation>Пока ничего не повторено.</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>отправлено: %1</translation>
    </message>
    <message>
        <source>record %1 of %2</source>
        <translation>запись %1 из %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>not got by every client: %1</source>
        <translation>получили не все клиенты: %1</translation>
    </message>
    <message>
        <source>pattern too costly for: %1</source>
        <translation>шаблон слишком сложен для: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Replay progress</source>
        <translation>Ход повтора</translation>
    </message>
</context>
<context>
    <name>wsw::ReplayTarget</name>
    <message>
        <source>The connection ended with code %1%2.</source>
        <translation>Соединение завершилось с кодом %1%2.</translation>
    </message>
    <message>
        <source>None of the clients that it is for is connected.</source>
        <translation>Ни один из нужных клиентов не подключён.</translation>
    </message>
    <message>
        <source>Nothing was replayed: the connection is not open. Connect first.</source>
        <translation>Ничего не повторено: соединение не открыто. Сначала подключитесь.</translation>
    </message>
</context>
<context>
    <name>wsw::ReplayTargetChooser</name>
    <message>
        <source>Connect a connection or start a server: messages are replayed over it.</source>
        <translation>Откройте соединение или запустите сервер: сообщения повторяются через него.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>ничего не открыто</translation>
    </message>
    <message>
        <source>Replay to</source>
        <translation>Повторить в</translation>
    </message>
    <message>
        <source>An open connection, or a listening server of the workspace</source>
        <translation>Открытое соединение или запущенный сервер рабочего пространства</translation>
    </message>
    <message>
        <source>Clie&amp;nts:</source>
        <translation>К&amp;лиенты:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Only clients that match, e.g. id = 3, or room = 7 and path != /chat/*. Empty: all.</source>
        <translation>Только подходящие клиенты, например id = 3 или room = 7 and path != /chat/*. Пусто: все.</translation>
    </message>
</context>
<context>
    <name>wsw::RowColors</name>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Пурпурный</translation>
    </message>
</context>
<context>
    <name>wsw::RowsEditor</name>
    <message>
        <source>Move Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>wsw::RuleActionField</name>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Отправляемый текст</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Код закрытия</translation>
    </message>
    <message>
        <source>1000 to 1003, 1007 to 1014 and 3000 to 4999 may be sent.</source>
        <translation>Можно отправлять 1000–1003, 1007–1014 и 3000–4999.</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Причина закрытия</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Choose a flow</source>
        <translation>Выберите поток</translation>
    </message>
</context>
<context>
    <name>wsw::RuleConditionField</name>
    <message>
        <source>JSON path</source>
        <translation>Путь JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Text to match</source>
        <translation>Искомый текст</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>что угодно</translation>
    </message>
    <message>
        <source>What must stand there, as JSON, or as plain text. Empty: anything.</source>
        <translation>Что там должно быть: JSON или простой текст. Пусто: что угодно.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Регистр</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation>Прописные и строчные буквы различаются</translation>
    </message>
</context>
<context>
    <name>wsw::RuleForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Задержка в миллисекундах</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Когда:</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Тогда:</translation>
    </message>
    <message>
        <source>A message that matches reaches no behaviour below this one.</source>
        <translation>Подошедшее сообщение не дойдёт до действий ниже.</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Через:</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Остановиться здесь</translation>
    </message>
</context>
<context>
    <name>wsw::RuleMatcher</name>
    <message>
        <source>the text to look for is missing. Every message would contain it.</source>
        <translation>не указан искомый текст. Он был бы в каждом сообщении.</translation>
    </message>
    <message>
        <source>regular expression “%1”, column %2: %3.</source>
        <translation>регулярное выражение «%1», столбец %2: %3.</translation>
    </message>
</context>
<context>
    <name>wsw::RunBar</name>
    <message>
        <source>Run the flow on the chosen server</source>
        <translation>Запустить поток на выбранном сервере</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>все клиенты</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>клиент %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>number of a run, whom it is for, how it stands</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Ещё не запускался.</translation>
    </message>
    <message>
        <source>The flow has errors. Mend what the list beneath it says to run it.</source>
        <translation>В потоке ошибки. Исправьте перечисленное ниже, чтобы запустить его.</translation>
    </message>
    <message>
        <source>Running: %1. Pushes: %2</source>
        <comment>the node, a number</comment>
        <translation>Выполняется: %1. Отправок: %2</translation>
    </message>
    <message>
        <source>Stopped. Pushes: %1. %2</source>
        <comment>a number, why and where</comment>
        <translation>Остановлен. Отправок: %1. %2</translation>
    </message>
    <message>
        <source>Failed. Pushes: %1</source>
        <translation>Ошибка. Отправок: %1</translation>
    </message>
    <message>
        <source>Finished. Pushes: %1</source>
        <translation>Завершён. Отправок: %1</translation>
    </message>
    <message>
        <source>Finished: %1. Pushes: %2</source>
        <comment>outputs, a number</comment>
        <translation>Завершён: %1. Отправок: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the shown run</source>
        <translation>Остановить показанный запуск</translation>
    </message>
    <message>
        <source>Shown run:</source>
        <translation>Запуск:</translation>
    </message>
    <message>
        <source>Why Run is disabled</source>
        <translation>Почему «Запустить» недоступно</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>wsw::RunLog</name>
    <message>
        <source>Show Message in Log</source>
        <translation>Показать сообщение в журнале</translation>
    </message>
    <message>
        <source>Run log</source>
        <translation>Журнал запуска</translation>
    </message>
    <message>
        <source>Enter shows a push&apos;s message in the message log</source>
        <translation>Enter показывает отправленное сообщение в журнале сообщений</translation>
    </message>
    <message>
        <source>Make Test Case of Run</source>
        <translation>Создать тест из запуска</translation>
    </message>
    <message>
        <source>As run %1</source>
        <translation>Как запуск %1</translation>
    </message>
    <message>
        <source>Scripts and requests are not done: they give what they gave in the run.</source>
        <translation>Скрипты и запросы не выполняются: они дают то, что дали в запуске.</translation>
    </message>
    <message>
        <source>These are really done, for they gave something else each time, or too much: %1.</source>
        <translation>Эти выполняются на самом деле, так как каждый раз давали разное или слишком много: %1.</translation>
    </message>
    <message>
        <source>The run was sped up or paused, so the times of its pushes are not checked.</source>
        <translation>Запуск ускоряли или приостанавливали, поэтому время отправок не проверяется.</translation>
    </message>
    <message>
        <source>The run was sped up or paused, so the times of its pushes are not checked; the times of the arrivals must be set by hand.</source>
        <translation>Запуск ускоряли или приостанавливали, поэтому время отправок не проверяется; время поступлений нужно задать вручную.</translation>
    </message>
</context>
<context>
    <name>wsw::RunLogModel</name>
    <message>
        <source>+%1 s</source>
        <comment>seconds since the run began</comment>
        <translation>+%1 с</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>pushed to all</source>
        <translation>отправлено всем</translation>
    </message>
    <message>
        <source>pushed to %1</source>
        <translation>отправлено %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>received from %1</source>
        <comment>a client&apos;s id</comment>
        <translation>получено от %1</translation>
    </message>
    <message>
        <source>client %1 connected</source>
        <translation>клиент %1 подключился</translation>
    </message>
    <message>
        <source>client %1 disconnected</source>
        <translation>клиент %1 отключился</translation>
    </message>
    <message>
        <source>disconnected %1</source>
        <comment>a client, by its id</comment>
        <translation>отключён %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>не удалось</translation>
    </message>
</context>
<context>
    <name>wsw::RunSteering</name>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Let the shown run go on (Ctrl+F7)</source>
        <translation>Продолжить показанный запуск (Ctrl+F7)</translation>
    </message>
    <message>
        <source>Pause the shown run (Ctrl+F7)</source>
        <translation>Приостановить показанный запуск (Ctrl+F7)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Let the paused run enter the next node (F10)</source>
        <translation>Дать приостановленному запуску войти в следующий узел (F10)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>How fast sleeps pass, of the shown run and of the next</source>
        <translation>Как быстро проходят паузы показанного и следующего запуска</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>мгновенно</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
</context>
<context>
    <name>wsw::RunTargetChooser</name>
    <message>
        <source>Add a server to the workspace: a flow runs on a server.</source>
        <translation>Добавьте сервер в рабочее пространство: поток выполняется на сервере.</translation>
    </message>
    <message>
        <source>Start the server &apos;%1&apos; to run the flow.</source>
        <translation>Запустите сервер «%1», чтобы выполнить поток.</translation>
    </message>
    <message>
        <source>Client %1 is no longer connected. Choose another.</source>
        <translation>Клиент %1 больше не подключён. Выберите другого.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Client %1 (disconnected)</source>
        <translation>Клиент %1 (отключён)</translation>
    </message>
    <message>
        <source>Client %1: %2</source>
        <comment>number, where from</comment>
        <translation>Клиент %1: %2</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Сервер:</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Клиент:</translation>
    </message>
    <message>
        <source>Whose id the flow gets as wsSessionId; empty for all clients.</source>
        <translation>Чей номер поток получит как wsSessionId; пусто — все клиенты.</translation>
    </message>
</context>
<context>
    <name>wsw::SavedMessageModel</name>
    <message>
        <source>Send “%1” now</source>
        <translation>Отправить «%1» сейчас</translation>
    </message>
</context>
<context>
    <name>wsw::SavedMessagesPanel</name>
    <message>
        <source>Empty message</source>
        <translation>Пустое сообщение</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Удалено: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n message(s).</source>
        <translation>
            <numerusform>Удалено %n сообщение.</numerusform>
            <numerusform>Удалено %n сообщения.</numerusform>
            <numerusform>Удалено %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Move into &amp;New Folder</source>
        <translation>Переместить в &amp;новую папку</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>&amp;Load into the Editor</source>
        <translation>&amp;Загрузить в редактор</translation>
    </message>
    <message>
        <source>Replace by the &amp;Editor&apos;s Content</source>
        <translation>Заменить содержимым &amp;редактора</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>S&amp;hortcut…</source>
        <translation>Сочетание &amp;клавиш…</translation>
    </message>
    <message>
        <source>Find saved message</source>
        <translation>Найти сохранённое сообщение</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Сохранённые сообщения</translation>
    </message>
    <message>
        <source>Enter loads a message into the editor, Ctrl+Enter sends it.</source>
        <translation>Enter загружает сообщение в редактор, Ctrl+Enter отправляет его.</translation>
    </message>
</context>
<context>
    <name>wsw::ScheduleField</name>
    <message>
        <source>Next: %1</source>
        <translation>Следующий раз: %1</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Каждые</translation>
    </message>
    <message>
        <source>By cron expression</source>
        <translation>По выражению cron</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Interval in seconds</source>
        <translation>Интервал в секундах</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Выражение cron</translation>
    </message>
    <message>
        <source>Seconds, minutes, hours, day of month, month, day of week, as in Spring: 0/5 * * * * ? is every five seconds.</source>
        <translation>Секунды, минуты, часы, день месяца, месяц, день недели, как в Spring: 0/5 * * * * ? — каждые пять секунд.</translation>
    </message>
    <message>
        <source>Next times</source>
        <translation>Ближайшие разы</translation>
    </message>
</context>
<context>
    <name>wsw::Script</name>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened.</source>
        <translation>закрыта скобка, которая не была открыта.</translation>
    </message>
    <message>
        <source>the result is %1.</source>
        <translation>результат — %1.</translation>
    </message>
    <message>
        <source>the variable &apos;%1&apos; is %2.</source>
        <translation>переменная «%1» — %2.</translation>
    </message>
    <message>
        <source>a variable is nested deeper than %1 levels.</source>
        <translation>одна из переменных вложена глубже %1 уровней.</translation>
    </message>
</context>
<context>
    <name>wsw::ScriptJson</name>
    <message>
        <source>a function</source>
        <translation>функция</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>символ (Symbol)</translation>
    </message>
    <message>
        <source>%1, which is no value</source>
        <comment>e.g. NaN</comment>
        <translation>%1, а это не значение</translation>
    </message>
    <message>
        <source>%1, beyond 2^53, where whole numbers are no longer exact</source>
        <translation>%1, больше 2^53, где целые числа уже неточны</translation>
    </message>
    <message>
        <source>a value that can&apos;t be read: %1</source>
        <translation>нечитаемое значение: %1</translation>
    </message>
    <message>
        <source>a value that is nested deeper than %1 levels, or within itself</source>
        <translation>значение, вложенное глубже %1 уровней или само в себя</translation>
    </message>
</context>
<context>
    <name>wsw::ScriptProcess</name>
    <message>
        <source>the script failed: %1</source>
        <translation>сценарий завершился с ошибкой: %1</translation>
    </message>
    <message>
        <source>the script was stopped after %1 ms. Make it shorter, or raise its time limit.</source>
        <translation>сценарий остановлен через %1 мс. Сократите его или увеличьте предел времени.</translation>
    </message>
    <message>
        <source>the script could not be run, for %1 could not be started: %2. Install it beside this program.</source>
        <translation>сценарий не выполнен: не удалось запустить %1: %2. Установите его рядом с этой программой.</translation>
    </message>
    <message>
        <source>the script was stopped: it needed more than %1 MiB of memory. Let it hold less at once, or raise its memory limit.</source>
        <translation>сценарий остановлен: ему потребовалось больше %1 МиБ памяти. Пусть хранит меньше сразу, или увеличьте предел памяти.</translation>
    </message>
</context>
<context>
    <name>wsw::SecondsBox</name>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
</context>
<context>
    <name>wsw::Secret</name>
    <message>
        <source>The %1 is to be taken from the environment variable %2, which is not set. Set it before the program starts.</source>
        <translation>Секрет (%1) берётся из переменной окружения %2, а она не задана. Задайте её до запуска программы.</translation>
    </message>
    <message>
        <source>The %1 is missing. Type it in.</source>
        <translation>Не хватает секрета (%1). Введите его.</translation>
    </message>
</context>
<context>
    <name>wsw::SecretDialog</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Сохранить в связке ключей</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wsw::SecretField</name>
    <message>
        <source>Name of the variable, for example API_TOKEN</source>
        <translation>Имя переменной, например API_TOKEN</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Where it is kept: %1</source>
        <translation>Где хранится: %1</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>В связке ключей</translation>
    </message>
    <message>
        <source>The system&apos;s keychain keeps it for you.</source>
        <translation>Его хранит системная связка ключей.</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>На этот сеанс</translation>
    </message>
    <message>
        <source>There is no keychain here: it is forgotten when the program ends, and asked for again.</source>
        <translation>Связки ключей здесь нет: при выходе он забывается и будет запрошен снова.</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Переменная окружения</translation>
    </message>
    <message>
        <source>It is taken from the environment variable of that name.</source>
        <translation>Берётся из переменной окружения с этим именем.</translation>
    </message>
    <message>
        <source>In the workspace, in clear</source>
        <translation>В рабочем пространстве, открытым текстом</translation>
    </message>
    <message>
        <source>Everybody who has the workspace file can read it.</source>
        <translation>Его прочтёт любой, у кого есть файл рабочего пространства.</translation>
    </message>
</context>
<context>
    <name>wsw::Server</name>
    <message>
        <source>There is no client %1: it never connected or has gone.</source>
        <translation>Клиента %1 нет: он не подключался или ушёл.</translation>
    </message>
    <message>
        <source>The Qt engine can&apos;t block addresses. Choose the wire engine and start the server again.</source>
        <translation>Движок Qt не умеет блокировать адреса. Выберите движок Wire и запустите сервер заново.</translation>
    </message>
    <message>
        <source>Nothing was done: the server does not listen. Start it first.</source>
        <translation>Ничего не сделано: сервер не слушает. Сначала запустите его.</translation>
    </message>
    <message>
        <source>%1 asked for %2 and was refused with HTTP %3: client %4 is there already.</source>
        <translation>%1 запросил %2 и получил отказ HTTP %3: клиент %4 уже подключён.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused: the server has its limit of %n client(s).</source>
        <translation>
            <numerusform>%1 отклонён: предел сервера — %n клиент.</numerusform>
            <numerusform>%1 отклонён: предел сервера — %n клиента.</numerusform>
            <numerusform>%1 отклонён: предел сервера — %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused: its address has its limit of %n client(s).</source>
        <translation>
            <numerusform>%1 отклонён: предел его адреса — %n клиент.</numerusform>
            <numerusform>%1 отклонён: предел его адреса — %n клиента.</numerusform>
            <numerusform>%1 отклонён: предел его адреса — %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: client %1 is paused until it has read what waits for it. Wait, or disconnect it.</source>
        <translation>Ничего не отправлено: клиент %1 приостановлен, пока не прочтёт то, что его ждёт. Подождите или отключите его.</translation>
    </message>
</context>
<context>
    <name>wsw::ServerAccessForm</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Clients must show:</source>
        <translation>Клиенты предъявляют:</translation>
    </message>
    <message>
        <source>Clients must show</source>
        <translation>Клиенты предъявляют</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>Имя и пароль (Basic)</translation>
    </message>
    <message>
        <source>As “Authorization: Bearer …” or as the parameter “token” of the address</source>
        <translation>Как «Authorization: Bearer …» или как параметр «token» адреса</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Пользователь:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Refuse with:</source>
        <translation>Отказ с кодом:</translation>
    </message>
    <message>
        <source>Refuse with status</source>
        <translation>Код отказа</translation>
    </message>
    <message>
        <source>401 or 403</source>
        <translation>401 или 403</translation>
    </message>
    <message>
        <source>The HTTP status of those who may not connect. Usually 401 where a token or password is missing or wrong, else 403.</source>
        <translation>Код HTTP для тех, кому нельзя подключиться. Обычно 401, если токена или пароля нет или он неверен, иначе 403.</translation>
    </message>
    <message>
        <source>Behind a proxy: believe X-Forwarded-For</source>
        <translation>За прокси: верить X-Forwarded-For</translation>
    </message>
    <message>
        <source>The client&apos;s address is the last of X-Forwarded-For. Only for a server that nobody reaches but through a proxy of yours.</source>
        <translation>Адрес клиента — последний в X-Forwarded-For. Только для сервера, доступного лишь через ваш прокси.</translation>
    </message>
</context>
<context>
    <name>wsw::ServerBehaviour</name>
    <message>
        <source>the flow “%1” has an error. %2: %3</source>
        <translation>в потоке «%1» ошибка. %2: %3</translation>
    </message>
    <message>
        <source>no flow is chosen. Choose one.</source>
        <translation>поток не выбран. Выберите его.</translation>
    </message>
    <message>
        <source>the flow that it runs is no longer in the workspace. Choose another, or none.</source>
        <translation>потока, который нужно запускать, больше нет в рабочей области. Выберите другой или никакого.</translation>
    </message>
    <message>
        <source>it goes by the parameter “%1”, which the path does not have. Choose one of its parameters.</source>
        <translation>используется параметр «%1», которого в пути нет. Выберите один из его параметров.</translation>
    </message>
    <message>
        <source>the interval must be at least 1 ms.</source>
        <translation>интервал должен быть не меньше 1 мс.</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>приветствие</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>эхо</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>пересылка</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>правило «%1»</translation>
    </message>
    <message>
        <source>scheduled push</source>
        <translation>рассылка по расписанию</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>поток</translation>
    </message>
    <message>
        <source>behaviour %1 (%2)</source>
        <translation>действие %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wsw::ServerCertificate</name>
    <message>
        <source>The server goes on with its earlier certificate, because the new one can&apos;t be used. %1</source>
        <translation>Сервер продолжает работу с прежним сертификатом, потому что новый нельзя использовать. %1</translation>
    </message>
</context>
<context>
    <name>wsw::ServerHandshake</name>
    <message>
        <source>its first line is no HTTP request</source>
        <translation>его первая строка — не запрос HTTP</translation>
    </message>
    <message>
        <source>its method is not GET</source>
        <translation>его метод не GET</translation>
    </message>
    <message>
        <source>its HTTP version is below 1.1</source>
        <translation>его версия HTTP ниже 1.1</translation>
    </message>
    <message>
        <source>it does not want a WebSocket (no Upgrade: websocket)</source>
        <translation>ему не нужен WebSocket (нет Upgrade: websocket)</translation>
    </message>
    <message>
        <source>it has not exactly one Host header</source>
        <translation>у него не ровно один заголовок Host</translation>
    </message>
    <message>
        <source>its Connection header does not say Upgrade</source>
        <translation>в его заголовке Connection нет Upgrade</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Version is not 13</source>
        <translation>его Sec-WebSocket-Version не 13</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Key is not 16 bytes in base64</source>
        <translation>его Sec-WebSocket-Key — не 16 байт в base64</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Protocol can&apos;t be read</source>
        <translation>его Sec-WebSocket-Protocol не читается</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Extensions can&apos;t be read</source>
        <translation>его Sec-WebSocket-Extensions не читается</translation>
    </message>
    <message>
        <source>%1 was refused with HTTP %2: %3.</source>
        <translation>%1 получил отказ HTTP %2: %3.</translation>
    </message>
    <message>
        <source>%1 asked for the path %2, which does not match %3.</source>
        <translation>%1 запросил путь %2, который не подходит под %3.</translation>
    </message>
    <message>
        <source>%1 asked for %2 and was refused with HTTP %3.</source>
        <translation>%1 запросил %2 и получил отказ HTTP %3.</translation>
    </message>
    <message>
        <source>%1 sent a request head that can&apos;t be used: %2 at byte %3.</source>
        <translation>%1 прислал негодный заголовок запроса: %2, байт %3.</translation>
    </message>
    <message>
        <source>%1 did not complete the opening handshake in time.</source>
        <translation>%1 не завершил открывающее рукопожатие вовремя.</translation>
    </message>
</context>
<context>
    <name>wsw::ServerLimitsForm</name>
    <message>
        <source>Clients at most:</source>
        <translation>Клиентов не более:</translation>
    </message>
    <message>
        <source>Clients at most</source>
        <translation>Клиентов не более</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>More are refused with HTTP 503.</source>
        <translation>Остальные отклоняются с HTTP 503.</translation>
    </message>
    <message>
        <source>Of one address:</source>
        <translation>С одного адреса:</translation>
    </message>
    <message>
        <source>Clients of one address at most</source>
        <translation>Клиентов с одного адреса не более</translation>
    </message>
    <message>
        <source>Largest message:</source>
        <translation>Самое большое сообщение:</translation>
    </message>
    <message>
        <source>Largest message in KiB</source>
        <translation>Самое большое сообщение в КиБ</translation>
    </message>
    <message>
        <source>A client that sends a larger one is disconnected with code 1009.</source>
        <translation>Клиент, приславший сообщение больше, отключается с кодом 1009.</translation>
    </message>
    <message>
        <source>Opening handshake:</source>
        <translation>Рукопожатие:</translation>
    </message>
    <message>
        <source>Opening handshake in seconds</source>
        <translation>Рукопожатие в секундах</translation>
    </message>
    <message>
        <source>Who has not finished it in this time is dropped.</source>
        <translation>Кто не завершил его за это время, отключается.</translation>
    </message>
    <message>
        <source>Idle time:</source>
        <translation>Простой:</translation>
    </message>
    <message>
        <source>Idle time in seconds</source>
        <translation>Простой в секундах</translation>
    </message>
    <message>
        <source>A client from which nothing came for so long, pongs apart, is closed with code 1001.</source>
        <translation>Клиент, от которого столько времени не было ничего, кроме pong, закрывается с кодом 1001.</translation>
    </message>
    <message>
        <source>Ping interval:</source>
        <translation>Интервал ping:</translation>
    </message>
    <message>
        <source>Ping interval in seconds</source>
        <translation>Интервал ping в секундах</translation>
    </message>
    <message>
        <source>No pings</source>
        <translation>Без ping</translation>
    </message>
    <message>
        <source>Pong deadline:</source>
        <translation>Срок pong:</translation>
    </message>
    <message>
        <source>Pong deadline in seconds</source>
        <translation>Срок pong в секундах</translation>
    </message>
    <message>
        <source>Until the next ping</source>
        <translation>До следующего ping</translation>
    </message>
    <message>
        <source>A ping that is not answered in this time ends the connection.</source>
        <translation>Ping без ответа за это время завершает соединение.</translation>
    </message>
    <message>
        <source>Client that does not read:</source>
        <translation>Клиент, который не читает:</translation>
    </message>
    <message>
        <source>Client that does not read</source>
        <translation>Клиент, который не читает</translation>
    </message>
    <message>
        <source>Disconnect it (1013)</source>
        <translation>Отключить (1013)</translation>
    </message>
    <message>
        <source>Drop its messages</source>
        <translation>Не слать ему сообщений</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>It is sent nothing and not read from until it has read what waits for it.</source>
        <translation>Ему ничего не шлют и от него не читают, пока он не прочтёт ожидающее.</translation>
    </message>
    <message>
        <source>Once there wait for it:</source>
        <translation>Когда его ждёт:</translation>
    </message>
    <message>
        <source>Largest backlog in KiB</source>
        <translation>Наибольшая очередь в КиБ</translation>
    </message>
    <message>
        <source>As much may wait to be sent to each client.</source>
        <translation>Столько может ждать отправки каждому клиенту.</translation>
    </message>
</context>
<context>
    <name>wsw::ServerNetworkForm</name>
    <message>
        <source>“%1” is no port for %2. Enter a number from 0 (any free port) to 65535.</source>
        <translation>«%1» — не порт для %2. Введите число от 0 (любой свободный порт) до 65535.</translation>
    </message>
    <message>
        <source>Subprotocols:</source>
        <translation>Подпротоколы:</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Подпротоколы</translation>
    </message>
    <message>
        <source>The first of the client&apos;s that is listed here is chosen. Separate by commas.</source>
        <translation>Выбирается первый из предложенных клиентом, что есть в списке. Через запятую.</translation>
    </message>
    <message>
        <source>It listens here, too:</source>
        <translation>Слушает также здесь:</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>Другие адреса</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>0.0.0.0, :: or *: every network. Port 0: any free one.</source>
        <translation>0.0.0.0, :: или *: все сети. Порт 0: любой свободный.</translation>
    </message>
</context>
<context>
    <name>wsw::ServerOpening</name>
    <message>
        <source>%1 left before it completed a WebSocket opening handshake.</source>
        <translation>%1 ушёл, не завершив открывающее рукопожатие WebSocket.</translation>
    </message>
</context>
<context>
    <name>wsw::ServerPage</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>Клиенты (%1)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Listen address:</source>
        <translation>Адрес:</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Адрес прослушивания</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer only. 0.0.0.0 or ::: every network.</source>
        <translation>127.0.0.1: только этот компьютер. 0.0.0.0 или ::: все сети.</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Порт:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>0: any free port</source>
        <translation>0: любой свободный порт</translation>
    </message>
    <message>
        <source>Path pattern:</source>
        <translation>Шаблон пути:</translation>
    </message>
    <message>
        <source>Path pattern</source>
        <translation>Шаблон пути</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>Любой путь</translation>
    </message>
    <message>
        <source>For example /ws/{sid}: other paths are refused, and sid is a parameter.</source>
        <translation>Например, /ws/{sid}: другие пути отклоняются, а sid — параметр.</translation>
    </message>
    <message>
        <source>Server state</source>
        <translation>Состояние сервера</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Копировать URL</translation>
    </message>
    <message>
        <source>Server details</source>
        <translation>Сведения о сервере</translation>
    </message>
    <message>
        <source>Select a client to see its opening handshake.</source>
        <translation>Выберите клиента, чтобы увидеть его открывающее рукопожатие.</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Рукопожатие</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n path(s): the others are among the behaviours.</source>
        <translation>
            <numerusform>Первый из %n пути: остальные — в «Поведении».</numerusform>
            <numerusform>Первый из %n путей: остальные — в «Поведении».</numerusform>
            <numerusform>Первый из %n путей: остальные — в «Поведении».</numerusform>
        </translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Поведение</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>HTTP trigger</source>
        <translation>HTTP-триггер</translation>
    </message>
    <message>
        <source>Let other programs push through this server</source>
        <translation>Разрешить другим программам отправлять через этот сервер</translation>
    </message>
</context>
<context>
    <name>wsw::ServerPathSession</name>
    <message>
        <source>Path %1, %2: %3</source>
        <translation>Путь %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>at least %n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</source>
        <translation>
            <numerusform>не меньше %n срока с %1 по %2 пропущено: компьютер спал, был занят или его часы перевели.</numerusform>
            <numerusform>не меньше %n сроков с %1 по %2 пропущено: компьютер спал, был занят или его часы перевели.</numerusform>
            <numerusform>не меньше %n сроков с %1 по %2 пропущено: компьютер спал, был занят или его часы перевели.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</source>
        <translation>
            <numerusform>%n срок с %1 по %2 пропущен: компьютер спал, был занят или его часы перевели.</numerusform>
            <numerusform>%n срока с %1 по %2 пропущено: компьютер спал, был занят или его часы перевели.</numerusform>
            <numerusform>%n сроков с %1 по %2 пропущено: компьютер спал, был занят или его часы перевели.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ServerProfile</name>
    <message>
        <source>password of “%1”</source>
        <translation>пароль пользователя «%1»</translation>
    </message>
    <message>
        <source>token that clients must show</source>
        <translation>токен, который должны предъявлять клиенты</translation>
    </message>
    <message>
        <source>Clients of the path %1 are told apart by the parameter “%2”, which it does not have. Choose one of its parameters.</source>
        <translation>Клиенты пути %1 различаются по параметру «%2», которого в нём нет. Выберите один из его параметров.</translation>
    </message>
    <message>
        <source>key&apos;s password</source>
        <translation>пароль ключа</translation>
    </message>
    <message>
        <source>token of the HTTP trigger</source>
        <translation>токен HTTP-триггера</translation>
    </message>
</context>
<context>
    <name>wsw::ServerSecurityForm</name>
    <message>
        <source>Allowed origins</source>
        <translation>Разрешённые Origin</translation>
    </message>
    <message>
        <source>For example https://*.example.com. None: every one.</source>
        <translation>Например, https://*.example.com. Пусто: все.</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Запрещённые адреса</translation>
    </message>
    <message>
        <source>For example 192.0.2.7 or 10.0.0.0/8.</source>
        <translation>Например, 192.0.2.7 или 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Required headers</source>
        <translation>Обязательные заголовки</translation>
    </message>
    <message>
        <source>Headers that clients must send. A value may have * for anything; empty: any value.</source>
        <translation>Заголовки, которые клиент обязан прислать. В значении * — что угодно; пусто: любое значение.</translation>
    </message>
</context>
<context>
    <name>wsw::ServerSession</name>
    <message>
        <source>The client has gone.</source>
        <translation>Клиент ушёл.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>Сервер остановлен.</translation>
    </message>
    <message>
        <source>The flow was not run: client %1 has gone. Choose another.</source>
        <translation>Поток не запущен: клиент %1 ушёл. Выберите другого.</translation>
    </message>
    <message>
        <source>Path %1, %2</source>
        <translation>Путь %1, %2</translation>
    </message>
    <message>
        <source>Nothing was applied: the server&apos;s paths were changed, and these hold from its next start. Stop it and start it again.</source>
        <translation>Ничего не применено: изменены пути сервера, а они действуют со следующего запуска. Остановите и запустите его снова.</translation>
    </message>
</context>
<context>
    <name>wsw::ServerTlsForm</name>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Файлы PEM (*.pem *.crt *.cer *.key);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Сертификат:</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>PEM, its own first, then its chain. With a certificate the server speaks TLS (wss).</source>
        <translation>PEM: сначала собственный, затем цепочка. С сертификатом сервер работает по TLS (wss).</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Ключ:</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>PEM: the certificate&apos;s private key.</source>
        <translation>PEM: закрытый ключ сертификата.</translation>
    </message>
    <message>
        <source>Key&apos;s password:</source>
        <translation>Пароль ключа:</translation>
    </message>
    <message>
        <source>Key&apos;s password</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Make a certificate for development</source>
        <translation>Создать сертификат для разработки</translation>
    </message>
    <message>
        <source>For this computer and the server&apos;s addresses, signed by a certificate authority of your own.</source>
        <translation>Для этого компьютера и адресов сервера, подписан вашим собственным центром сертификации.</translation>
    </message>
    <message>
        <source>Clients that are to trust it need its certificate authority: %1</source>
        <translation>Клиентам, которые должны ему доверять, нужен его центр сертификации: %1</translation>
    </message>
</context>
<context>
    <name>wsw::SessionCommands</name>
    <message>
        <source>Save Recording</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>Recordings (*.wsrecording);;All files (*)</source>
        <translation>Записи (*.wsrecording);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <translation>Прежних сеансов нет</translation>
    </message>
    <message>
        <source>The session of %1 did not end well. Its recording (%2) is safe.</source>
        <translation>Сеанс от %1 завершился аварийно. Его запись (%2) цела.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>wsw::SessionRecordings</name>
    <message>
        <source>The folder %1 for recordings can&apos;t be made. Check its permissions.</source>
        <translation>Не удаётся создать папку записей %1. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>The folder %1 for recordings can&apos;t be written to. Check its permissions and space.</source>
        <translation>В папку записей %1 нельзя писать. Проверьте права доступа и место.</translation>
    </message>
    <message>
        <source>The recording was not saved as %1: %2. It is still at %3.</source>
        <translation>Запись не сохранена как %1: %2. Она по-прежнему в %3.</translation>
    </message>
    <message>
        <source>%1 is the recording itself. Choose another name.</source>
        <translation>%1 — это сама запись. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>wsw::ShellWords</name>
    <message>
        <source>The command has a quote (%1) that does not end.</source>
        <translation>В команде кавычка (%1) не закрыта.</translation>
    </message>
</context>
<context>
    <name>wsw::ShortcutDialog</name>
    <message>
        <source>%1 is needed for typing: take a key together with Ctrl or Alt, or a function key.</source>
        <translation>%1 нужна для ввода: возьмите клавишу вместе с Ctrl или Alt либо функциональную клавишу.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text: choose another one.</source>
        <translation>%1 нужно для правки текста: выберите другое.</translation>
    </message>
    <message>
        <source>%1 sends “%2” already: choose another one.</source>
        <translation>%1 уже отправляет «%2»: выберите другое.</translation>
    </message>
    <message>
        <source>%1 means “%2” already: choose another one.</source>
        <translation>%1 уже означает «%2»: выберите другое.</translation>
    </message>
    <message>
        <source>Shortcut of “%1”</source>
        <translation>Сочетание клавиш для «%1»</translation>
    </message>
    <message>
        <source>Press the keys that shall send this message while its connection&apos;s page is shown:</source>
        <translation>Нажмите клавиши, которые будут отправлять это сообщение, пока показана страница соединения:</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание клавиш</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>wsw::SlowClients</name>
    <message>
        <source>Client %1 does not read, and %2 bytes wait for it.</source>
        <translation>Клиент %1 не читает; его ждут %2 байт.</translation>
    </message>
    <message>
        <source>It is paused until it has read them.</source>
        <translation>Он приостановлен, пока не прочтёт их.</translation>
    </message>
    <message>
        <source>Messages for it are dropped until there is room again.</source>
        <translation>Сообщения для него отбрасываются, пока снова не появится место.</translation>
    </message>
    <message>
        <source>Client %1 reads again and goes on.</source>
        <translation>Клиент %1 снова читает и продолжает работу.</translation>
    </message>
    <message numerus="yes">
        <source>Client %1 reads again; %n message(s) for it were dropped.</source>
        <translation>
            <numerusform>Клиент %1 снова читает; отброшено %n сообщение для него.</numerusform>
            <numerusform>Клиент %1 снова читает; отброшено %n сообщения для него.</numerusform>
            <numerusform>Клиент %1 снова читает; отброшено %n сообщений для него.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::SocketError</name>
    <message>
        <source>Nothing accepts connections at %1. Start the server there, or check host and port.</source>
        <translation>По адресу %1 никто не принимает подключения. Запустите там сервер или проверьте узел и порт.</translation>
    </message>
    <message>
        <source>The host &apos;%1&apos; was not found. Check its spelling and your network.</source>
        <translation>Узел «%1» не найден. Проверьте написание и сеть.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address and your network.</source>
        <translation>%1 недоступен (%2). Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host, port and firewall.</source>
        <translation>%1 не ответил вовремя. Проверьте узел, порт и межсетевой экран.</translation>
    </message>
    <message>
        <source>%1 closed the connection during the opening handshake. It may not be a WebSocket server, or may expect %2.</source>
        <translation>%1 закрыл соединение во время открывающего рукопожатия. Возможно, это не сервер WebSocket или он ожидает %2.</translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2.</source>
        <translation>Не удалось подключиться к %1: %2.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2 instead of switching to WebSocket: it is a web server at this path. Check the path and port.</source>
        <translation>%1 ответил HTTP %2 вместо перехода на WebSocket: по этому пути веб-сервер. Проверьте путь и порт.</translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2. Check credentials, Origin and headers.</source>
        <translation>%1 отклонил открывающее рукопожатие с HTTP %2. Проверьте учётные данные, Origin и заголовки.</translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2. Check the path.</source>
        <translation>%1 отклонил открывающее рукопожатие с HTTP %2. Проверьте путь.</translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2.</source>
        <translation>%1 отклонил открывающее рукопожатие с HTTP %2.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program, choose another port, or port 0 for any free one.</source>
        <translation>Порт %1 на %2 занят другой программой. Остановите её, выберите другой порт или 0 — любой свободный.</translation>
    </message>
    <message>
        <source>This machine has no interface with the address %1. Use 127.0.0.1 for this machine alone or * for every interface.</source>
        <translation>У этого компьютера нет интерфейса с адресом %1. Используйте 127.0.0.1 только для него или * для всех интерфейсов.</translation>
    </message>
    <message>
        <source>You may not listen on %1. Ports below 1024 need an administrator; choose a higher one.</source>
        <translation>Вам нельзя слушать %1. Порты ниже 1024 требуют прав администратора; выберите больший.</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>Не удалось слушать %1: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IP address to listen on. Use 127.0.0.1 for this machine alone or * for every interface.</source>
        <translation>«%1» — не IP-адрес для прослушивания. Используйте 127.0.0.1 только для этого компьютера или * для всех интерфейсов.</translation>
    </message>
</context>
<context>
    <name>wsw::StatusLine</name>
    <message>
        <source>Recording state</source>
        <translation>Состояние записи</translation>
    </message>
    <message>
        <source>The recording can&apos;t be written</source>
        <translation>Запись не удаётся сохранять</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n сервер</numerusform>
            <numerusform>%n сервера</numerusform>
            <numerusform>%n серверов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>recording %1, %2</source>
        <translation>запись: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n соединение открыто</numerusform>
            <numerusform>%n соединения открыто</numerusform>
            <numerusform>%n соединений открыто</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::StubRows</name>
    <message>
        <source>The script or request that is not done in this test case</source>
        <translation>Скрипт или запрос, который в этом тесте не выполняется</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>What happens in its place</source>
        <translation>Что происходит вместо него</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Вместо него</translation>
    </message>
    <message>
        <source>What it sets, or the sentence that it fails with</source>
        <translation>Что задаётся, или текст ошибки</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>%1 (no such script or request)</source>
        <translation>%1 (нет такого скрипта или запроса)</translation>
    </message>
    <message>
        <source>Sets variables</source>
        <translation>Задаёт переменные</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Не удалось.</translation>
    </message>
    <message>
        <source>Type the sentence that the node fails with.</source>
        <translation>Введите текст ошибки узла.</translation>
    </message>
</context>
<context>
    <name>wsw::StubsSection</name>
    <message>
        <source>Stubs</source>
        <translation>Заглушки</translation>
    </message>
    <message>
        <source>Add stub</source>
        <translation>Добавить заглушку</translation>
    </message>
    <message>
        <source>Remove stub</source>
        <translation>Удалить заглушку</translation>
    </message>
    <message>
        <source>Scripts and requests are really done. Add a stub with + to say what one of them gives instead.</source>
        <translation>Скрипты и запросы выполняются на самом деле. Кнопкой + добавьте заглушку: что один из них даёт взамен.</translation>
    </message>
    <message>
        <source>Variables of the stub</source>
        <translation>Переменные заглушки</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Добавить переменную</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Удалить переменную</translation>
    </message>
    <message>
        <source>The variables that the chosen stub sets.</source>
        <translation>Переменные, которые задаёт выбранная заглушка.</translation>
    </message>
    <message>
        <source>What scripts and requests give, instead of being done</source>
        <translation>Что дают скрипты и запросы вместо выполнения</translation>
    </message>
</context>
<context>
    <name>wsw::SystemKeychain</name>
    <message>
        <source>You did not allow access to the keychain.</source>
        <translation>Вы не разрешили доступ к связке ключей.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used: %1.</source>
        <translation>Системная связка ключей недоступна: %1.</translation>
    </message>
</context>
<context>
    <name>wsw::TemplateField</name>
    <message>
        <source>the message that came</source>
        <translation>пришедшее сообщение</translation>
    </message>
    <message>
        <source>a value of it, if it is JSON</source>
        <translation>значение из него, если это JSON</translation>
    </message>
    <message>
        <source>what the rule found</source>
        <translation>что нашло правило</translation>
    </message>
    <message>
        <source>a group of the regular expression</source>
        <translation>группа регулярного выражения</translation>
    </message>
    <message>
        <source>the client&apos;s number</source>
        <translation>номер клиента</translation>
    </message>
    <message>
        <source>the path&apos;s parameter</source>
        <translation>параметр пути</translation>
    </message>
    <message>
        <source>the client&apos;s path</source>
        <translation>путь клиента</translation>
    </message>
    <message>
        <source>a parameter of its query</source>
        <translation>параметр его запроса</translation>
    </message>
    <message>
        <source>how often it was pushed, from 1</source>
        <translation>номер отправки, с 1</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Вставить переменную</translation>
    </message>
</context>
<context>
    <name>wsw::TextField</name>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>Не заполнено. Заполните.</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Вставить переменную</translation>
    </message>
    <message>
        <source>Insert a variable of the flow</source>
        <translation>Вставить переменную потока</translation>
    </message>
</context>
<context>
    <name>wsw::TextForm</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
</context>
<context>
    <name>wsw::TlsConfiguration</name>
    <message>
        <source>A server that speaks TLS needs both a certificate and its key. Choose both files.</source>
        <translation>Серверу с TLS нужны и сертификат, и его ключ. Выберите оба файла.</translation>
    </message>
</context>
<context>
    <name>wsw::TlsForm</name>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Файлы PEM (*.pem *.crt *.cer *.key);;Все файлы (*)</translation>
    </message>
    <message>
        <source>CA certificates:</source>
        <translation>Сертификаты ЦС:</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>Сертификаты ЦС</translation>
    </message>
    <message>
        <source>Trusted instead of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>Доверенные вместо системных. Пусто: системные.</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>Сертификат клиента:</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Сертификат клиента</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer *.p12 *.pfx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Shown to servers that ask for one: PEM, or PKCS#12 with its key.</source>
        <translation>Предъявляется серверам, которые его просят: PEM или PKCS#12 с ключом.</translation>
    </message>
    <message>
        <source>Client key:</source>
        <translation>Ключ клиента:</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Ключ клиента</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key. Not needed for a PKCS#12 file.</source>
        <translation>Закрытый ключ сертификата. Для файла PKCS#12 не нужен.</translation>
    </message>
    <message>
        <source>Key&apos;s password:</source>
        <translation>Пароль ключа:</translation>
    </message>
    <message>
        <source>Key&apos;s password</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Server name:</source>
        <translation>Имя сервера:</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Имя сервера</translation>
    </message>
    <message>
        <source>As in the address</source>
        <translation>Как в адресе</translation>
    </message>
    <message>
        <source>Sent to the server (SNI), and what its certificate must be for.</source>
        <translation>Передаётся серверу (SNI); его сертификат должен быть выдан на это имя.</translation>
    </message>
    <message>
        <source>Oldest version:</source>
        <translation>Самая старая версия:</translation>
    </message>
    <message>
        <source>As Qt deems secure</source>
        <translation>Безопасная по мнению Qt</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <translation>Принимать любой сертификат</translation>
    </message>
    <message>
        <source>For tests against servers of your own only: nobody&apos;s identity is checked.</source>
        <translation>Только для проверки своих серверов: ничья подлинность не проверяется.</translation>
    </message>
</context>
<context>
    <name>wsw::TlsIdentity</name>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>Файл %1 не читается: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a certificate or key.</source>
        <translation>Файл %1 слишком велик для сертификата или ключа.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>В %1 нет сертификата в виде PEM.</translation>
    </message>
    <message>
        <source>%1 needs a password, and none was given.</source>
        <translation>Для %1 нужен пароль, а он не задан.</translation>
    </message>
    <message>
        <source>%1 is encrypted with RC2, which today&apos;s OpenSSL does not read. Convert it with &quot;openssl pkcs12 -legacy&quot;.</source>
        <translation>%1 зашифрован RC2, который нынешний OpenSSL не читает. Преобразуйте его: «openssl pkcs12 -legacy».</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: the password is wrong, the file is damaged, or its key is neither RSA nor EC nor DSA.</source>
        <translation>%1 не открывается: пароль неверен, файл повреждён или ключ не RSA, EC или DSA.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form.</source>
        <translation>В %1 нет закрытого ключа в виде PEM.</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be used: Qt knows RSA, EC and DSA keys, not Ed25519 and others. Ask for a certificate with an RSA or EC key.</source>
        <translation>Ключ в %1 не подходит: Qt знает ключи RSA, EC и DSA, но не Ed25519 и прочие. Запросите сертификат с ключом RSA или EC.</translation>
    </message>
    <message>
        <source>The key in %1 needs a password, and none was given.</source>
        <translation>Для ключа в %1 нужен пароль, а он не задан.</translation>
    </message>
    <message>
        <source>The password of the key in %1 is wrong, or the key is not the certificate&apos;s.</source>
        <translation>Пароль ключа в %1 неверен, или ключ не от этого сертификата.</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be used: it is damaged or not the certificate&apos;s.</source>
        <translation>Ключ в %1 не подходит: он повреждён или не от этого сертификата.</translation>
    </message>
</context>
<context>
    <name>wsw::TrustedCertificatesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Trusted Certificates</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>These certificates do not pass the check and are accepted for their host because you said so.</source>
        <translation>Эти сертификаты не проходят проверку и принимаются для своих узлов по вашему указанию.</translation>
    </message>
    <message>
        <source>There are none. When a server&apos;s certificate does not pass the check, its connection offers to trust it.</source>
        <translation>Их нет. Когда сертификат сервера не проходит проверку, страница соединения предлагает ему доверять.</translation>
    </message>
    <message>
        <source>Trusts the selected certificates no longer, from the next connection on</source>
        <translation>Не доверять выбранным сертификатам со следующего подключения</translation>
    </message>
</context>
<context>
    <name>wsw::TrustedCertificatesModel</name>
    <message>
        <source>Host</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Доверен с</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>wsw::TryOutBar</name>
    <message>
        <source>Message to try out</source>
        <translation>Сообщение для пробы</translation>
    </message>
    <message>
        <source>A message, to see what would become of it</source>
        <translation>Сообщение, чтобы увидеть, что с ним станет</translation>
    </message>
    <message>
        <source>Client&apos;s path</source>
        <translation>Путь клиента</translation>
    </message>
    <message>
        <source>The path and query of the client that it would come from, e.g. /ws/42?lang=en</source>
        <translation>Путь и запрос клиента, от которого оно пришло бы, например /ws/42?lang=en</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Try out:</source>
        <translation>Проба:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>от:</translation>
    </message>
</context>
<context>
    <name>wsw::Value</name>
    <message>
        <source>a whole number of at most 2^53 in size</source>
        <translation>целое число не больше 2^53 по модулю</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 is not %2.</source>
        <translation>%1 — не %2.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Пустой текст</translation>
    </message>
</context>
<context>
    <name>wsw::VariableScope</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>“{{” begins a variable, and “}}” is missing.</source>
        <translation>«{{» начинает переменную, а «}}» нет.</translation>
    </message>
    <message>
        <source>there is no variable “%1”. Define it in Variables, or choose the environment that has it.</source>
        <translation>нет переменной «%1». Задайте её в «Переменных» или выберите окружение, где она есть.</translation>
    </message>
    <message>
        <source>the variable “%1” contains itself: %2.</source>
        <translation>переменная «%1» содержит саму себя: %2.</translation>
    </message>
</context>
<context>
    <name>wsw::VariablesDialog</name>
    <message>
        <source>Workspace</source>
        <translation>Рабочее пространство</translation>
    </message>
    <message>
        <source>These hold in every environment, unless it has one of the same name.</source>
        <translation>Действуют в каждом окружении, если в нём нет одноимённой.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Новое окружение</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Переменные</translation>
    </message>
    <message>
        <source>Environments:</source>
        <translation>Окружения:</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Окружения</translation>
    </message>
    <message>
        <source>Duplicate environment</source>
        <translation>Дублировать окружение</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>Удалить окружение</translation>
    </message>
    <message>
        <source>Delete variable</source>
        <translation>Удалить переменную</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>Переменные окружения</translation>
    </message>
    <message>
        <source>Write {{name}} in an address, a header or a message. A secret value is kept in the keychain, not in the workspace.</source>
        <translation>Пишите {{name}} в адресе, заголовке или сообщении. Секретное значение хранится в связке ключей, а не в рабочем пространстве.</translation>
    </message>
</context>
<context>
    <name>wsw::VariablesModel</name>
    <message>
        <source>Variable</source>
        <translation>Переменная</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; has no value. Enter one under Variables.</source>
        <translation>У параметра «%1» нет значения. Введите его в «Переменных».</translation>
    </message>
    <message>
        <source>The value of &apos;%1&apos; does not fit: %2</source>
        <translation>Значение «%1» не подходит: %2</translation>
    </message>
    <message>
        <source>What the next run begins with</source>
        <translation>С чем начнётся следующий запуск</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>What it is in the shown run</source>
        <translation>Каково значение в показанном запуске</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>wsw::WaysEditor</name>
    <message>
        <source>Ways out, tried from the top</source>
        <translation>Выходы, проверяются сверху вниз</translation>
    </message>
    <message>
        <source>&amp;Otherwise:</source>
        <translation>&amp;Иначе:</translation>
    </message>
    <message>
        <source>Default way</source>
        <translation>Путь по умолчанию</translation>
    </message>
    <message>
        <source>The way that is taken if no condition is true</source>
        <translation>Путь, если ни одно условие не выполнено</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the node that a sequence flow leads to</comment>
        <translation>К %1</translation>
    </message>
    <message>
        <source>Try this way earlier</source>
        <translation>Проверять этот путь раньше</translation>
    </message>
    <message>
        <source>Try this way later</source>
        <translation>Проверять этот путь позже</translation>
    </message>
    <message>
        <source>a condition, e.g. a &gt; 0</source>
        <translation>условие, например a &gt; 0</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Изменить условие</translation>
    </message>
    <message>
        <source>no default: the run fails</source>
        <translation>нет: запуск завершится с ошибкой</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Условие: %1</translation>
    </message>
    <message>
        <source>Change order of ways</source>
        <translation>Изменить порядок путей</translation>
    </message>
    <message>
        <source>Choose default way</source>
        <translation>Выбрать путь по умолчанию</translation>
    </message>
</context>
<context>
    <name>wsw::WelcomePage</name>
    <message>
        <source>Three clicks to a first message</source>
        <translation>Три щелчка до первого сообщения</translation>
    </message>
    <message>
        <source>Make a server and press Start. Or use one of your own.</source>
        <translation>Создайте сервер и нажмите «Запустить». Или возьмите свой.</translation>
    </message>
    <message>
        <source>Make a connection, type the server&apos;s address and press Connect.</source>
        <translation>Создайте подключение, введите адрес сервера и нажмите «Подключиться».</translation>
    </message>
    <message>
        <source>Type a message and press Send. Everything that goes over the wire is in the log below.</source>
        <translation>Введите сообщение и нажмите «Отправить». Всё, что идёт по сети, — в журнале внизу.</translation>
    </message>
    <message>
        <source>New Server</source>
        <translation>Новый сервер</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Новое подключение</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Или:</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Открыть демонстрацию</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>Открыть рабочее пространство…</translation>
    </message>
    <message>
        <source>Each step has its button. A workspace that you have is opened below.</source>
        <translation>У каждого шага своя кнопка. Готовое рабочее пространство открывается ниже.</translation>
    </message>
</context>
<context>
    <name>wsw::WindowNotice</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть уведомление</translation>
    </message>
</context>
<context>
    <name>wsw::WireNotice</name>
    <message>
        <source>Use the wire engine</source>
        <translation>Использовать движок Wire</translation>
    </message>
    <message>
        <source>Sets this engine in the options; it holds from the next time.</source>
        <translation>Выбирает этот движок в параметрах; действует со следующего раза.</translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceFile</name>
    <message>
        <source>This is no workspace: &quot;format&quot; is not &quot;wsworkspace&quot;. Open a *.wsworkspace file.</source>
        <translation>Это не рабочее пространство: &quot;format&quot; — не &quot;wsworkspace&quot;. Откройте файл *.wsworkspace.</translation>
    </message>
    <message>
        <source>This workspace has version %1; this program knows up to %2. Open it with a newer program.</source>
        <translation>Версия этого рабочего пространства — %1; программа знает до %2. Откройте его более новой программой.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>«%1» здесь неизвестно. Известны: %2.</translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n new</source>
        <translation>
            <numerusform>%1 · %n новое</numerusform>
            <numerusform>%1 · %n новых</numerusform>
            <numerusform>%1 · %n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) open</source>
        <translation>
            <numerusform>открыт %Ln клиент</numerusform>
            <numerusform>открыто %Ln клиента</numerusform>
            <numerusform>открыто %Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) failed</source>
        <translation>
            <numerusform>%Ln клиент с ошибкой</numerusform>
            <numerusform>%Ln клиента с ошибкой</numerusform>
            <numerusform>%Ln клиентов с ошибкой</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceTree</name>
    <message>
        <source>Find…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Find in workspace</source>
        <translation>Поиск в рабочем пространстве</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочее пространство</translation>
    </message>
</context>
<context>
    <name>wsw::Yaml</name>
    <message>
        <source>The file has no keys and values at its root.</source>
        <translation>В корне файла нет ключей и значений.</translation>
    </message>
    <message>
        <source>The YAML file is nested too deeply or unfolds to too many values.</source>
        <translation>Файл YAML вложен слишком глубоко или разворачивается в слишком большое число значений.</translation>
    </message>
    <message>
        <source>The file is no valid YAML at line %1, column %2: %3.</source>
        <translation>Файл не является правильным YAML, строка %1, столбец %2: %3.</translation>
    </message>
    <message>
        <source>This program was built without YAML. Import a JSON file.</source>
        <translation>Программа собрана без YAML. Импортируйте файл JSON.</translation>
    </message>
</context>
<context>
    <name>wsw::wire::ClientOpening</name>
    <message>
        <source>%1 ended its answer to the opening handshake too early. Check address, path and port.</source>
        <translation>%1 слишком рано оборвал ответ на открывающее рукопожатие. Проверьте адрес, путь и порт.</translation>
    </message>
    <message>
        <source>its answer has %1 at byte %2</source>
        <translation>в его ответе %1, байт %2</translation>
    </message>
    <message>
        <source>its answer begins with &apos;%1&apos;</source>
        <translation>его ответ начинается с «%1»</translation>
    </message>
</context>
<context>
    <name>wsw::wire::WireConnectionEngine</name>
    <message>
        <source>dropped without a close frame</source>
        <translation>разорвано без кадра закрытия</translation>
    </message>
    <message>
        <source>The peer ended TCP without answering our close frame, as it should (RFC 6455 5.5.1).</source>
        <translation>Собеседник завершил TCP, не ответив на наш кадр закрытия, как должен (RFC 6455 5.5.1).</translation>
    </message>
</context>
</TS>
