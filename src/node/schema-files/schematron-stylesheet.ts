/**
 * The stylesheet that turns a Schematron schema into a stylesheet that applies it: includes and what is abstract are put in
 * their places first, then each pattern becomes a mode and each rule a template, so that in a pattern the first rule that
 * fits a node is the one that is used.
 *
 * Source: ISO/IEC 19757-3:2020, 5 (elements) and 6 (semantics).
 */
export const schematronStylesheet = `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:out="urn:fonds:out" xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:fonds:f" xmlns:xs="http://www.w3.org/2001/XMLSchema" exclude-result-prefixes="#all">
  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>
  <xsl:param name="base" as="xs:string" select="''"/>

  <xsl:mode name="flat" on-no-match="shallow-copy"/>

  <xsl:function name="f:loaded" as="element()">
    <xsl:param name="href" as="attribute()"/>
    <xsl:variable name="file" select="substring-before(concat($href, '#'), '#')"/>
    <xsl:variable name="id" select="substring-after($href, '#')"/>
    <xsl:variable name="from" select="if (string(base-uri($href)) ne '') then base-uri($href) else $base"/>
    <xsl:variable name="document" select="doc(resolve-uri($file, $from))"/>
    <xsl:sequence select="if ($id ne '') then ($document//*[@id = $id or @xml:id = $id])[1] else $document/*"/>
  </xsl:function>

  <xsl:function name="f:filled" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="values" as="map(*)"/>
    <xsl:variable name="names" as="xs:string*"
      select="sort(map:keys($values), (), function($name) { -string-length($name) })"/>
    <xsl:sequence select="fold-left($names, $text, function($done, $name) {
      replace($done, concat('\\$', replace($name, '\\.', '\\\\.'), '([^\\w.-]|$)'),
        concat(replace($values($name), '([\\\\$])', '\\\\$1'), '$1')) })"/>
  </xsl:function>

  <xsl:template match="sch:include" mode="flat">
    <xsl:apply-templates select="f:loaded(@href)" mode="flat"/>
  </xsl:template>
  <xsl:template match="sch:pattern[@abstract = 'true'] | sch:rule[@abstract = 'true']" mode="flat"/>
  <xsl:template match="sch:pattern[@is-a]" mode="flat">
    <xsl:variable name="name" select="string(@is-a)"/>
    <xsl:variable name="values" select="map:merge(sch:param ! map:entry(string(@name), string(@value)))"/>
    <sch:pattern>
      <xsl:copy-of select="@id"/>
      <xsl:apply-templates select="root()//sch:pattern[@abstract = 'true'][@id = $name]/node()" mode="flat">
        <xsl:with-param name="values" select="$values" tunnel="yes"/>
      </xsl:apply-templates>
    </sch:pattern>
  </xsl:template>
  <xsl:template match="sch:extends[@rule]" mode="flat">
    <xsl:variable name="name" select="string(@rule)"/>
    <xsl:apply-templates select="(ancestor::sch:pattern[1], root())[1]//sch:rule[@abstract = 'true'][@id = $name]/node()" mode="flat"/>
  </xsl:template>
  <xsl:template match="sch:extends[@href]" mode="flat">
    <xsl:apply-templates select="f:loaded(@href)/node()" mode="flat"/>
  </xsl:template>
  <xsl:template match="@test | @context | @select | @value | @path | @subject | xsl:*/@match | xsl:*/@use" mode="flat">
    <xsl:param name="values" select="map {}" tunnel="yes"/>
    <xsl:attribute name="{name()}" select="
      replace(f:filled(string(), $values), '(^|[^\\w:.-])document\\(', '$1fonds:document(')"/>
  </xsl:template>
  <xsl:template match="sch:assert//text() | sch:report//text()" mode="flat">
    <xsl:param name="values" select="map {}" tunnel="yes"/>
    <xsl:value-of select="f:filled(string(), $values)"/>
  </xsl:template>


  <xsl:template match="/">
    <xsl:variable name="flat"><xsl:apply-templates select="sch:schema" mode="flat"/></xsl:variable>
    <xsl:apply-templates select="$flat/sch:schema"/>
  </xsl:template>

  <xsl:template match="sch:schema">
    <xsl:variable name="phase" select="sch:phase[@id = current()/@defaultPhase]"/>
    <xsl:variable name="patterns" select="sch:pattern[empty($phase) or @id = $phase/sch:active/@pattern]"/>
    <out:stylesheet version="3.0">
      <xsl:attribute name="xml:base" select="$base"/>
      <xsl:for-each select="sch:ns"><xsl:namespace name="{@prefix}" select="@uri"/></xsl:for-each>
      <xsl:namespace name="fonds" select="'urn:fonds:f'"/>
      <xsl:copy-of select="xsl:*"/>
      <!-- The engine has no base address for document(). -->
      <out:function name="fonds:document">
        <out:param name="addresses"/>
        <out:sequence select="$addresses ! doc(resolve-uri(string(.), '{$base}'))"/>
      </out:function>
      <out:output method="xml" encoding="UTF-8" omit-xml-declaration="yes"/>
      <xsl:apply-templates select="sch:let, $phase/sch:let, $patterns/sch:let"/>
      <out:template match="/">
        <found>
          <xsl:for-each select="$patterns"><out:apply-templates select="." mode="p{position()}"/></xsl:for-each>
        </found>
      </out:template>
      <xsl:for-each select="$patterns">
        <xsl:variable name="mode" select="concat('p', position())"/>
        <xsl:variable name="rules" select="count(sch:rule)"/>
        <out:mode name="{$mode}" on-no-match="shallow-skip"/>
        <xsl:for-each select="sch:rule">
          <out:template match="{@context}" mode="{$mode}" priority="{$rules - position() + 1}">
            <xsl:apply-templates select="sch:let, sch:assert, sch:report"/>
            <out:apply-templates select="@*, node()" mode="{$mode}"/>
          </out:template>
        </xsl:for-each>
      </xsl:for-each>
    </out:stylesheet>
  </xsl:template>

  <xsl:template match="sch:let[@value]"><out:variable name="{@name}" select="{@value}"/></xsl:template>
  <xsl:template match="sch:let"><out:variable name="{@name}"><xsl:copy-of select="node()"/></out:variable></xsl:template>

  <xsl:template match="sch:assert"><out:if test="not({@test})"><xsl:call-template name="finding"/></out:if></xsl:template>
  <xsl:template match="sch:report"><out:if test="{@test}"><xsl:call-template name="finding"/></out:if></xsl:template>

  <xsl:template name="finding">
    <finding kind="{local-name()}" role="{(@role, ../@role)[1]}">
      <out:attribute name="path" select="path(({(@subject, ../@subject, '.')[1]})[1])"/>
      <message><xsl:apply-templates mode="words"/></message>
      <xsl:for-each select="tokenize(@diagnostics)">
        <xsl:variable name="id" select="."/>
        <hint><xsl:apply-templates select="$schema-diagnostics[@id = $id]" mode="words"/></hint>
      </xsl:for-each>
    </finding>
  </xsl:template>
  <xsl:variable name="schema-diagnostics" select="//sch:diagnostic"/>

  <xsl:template match="text()" mode="words"><out:text><xsl:value-of select="."/></out:text></xsl:template>
  <xsl:template match="sch:value-of" mode="words"><out:value-of select="{@select}" separator=", "/></xsl:template>
  <xsl:template match="sch:name" mode="words"><out:value-of select="name({(@path, '.')[1]})"/></xsl:template>
  <xsl:template match="*" mode="words"><xsl:apply-templates mode="words"/></xsl:template>
</xsl:stylesheet>`
